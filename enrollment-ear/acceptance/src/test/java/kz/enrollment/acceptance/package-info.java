/** What people do with the product, tried in a real browser on the product that the launcher starts. */
package kz.enrollment.acceptance;
