/** Checks after submission and the officer's desk (Rules §7). */
package kz.enrollment.verification;
