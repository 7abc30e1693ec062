/** The running product under test and everything around it: its database, the invented city and its phones. */
package kz.enrollment.acceptance.product;
