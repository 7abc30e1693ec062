/** The public ledger and the what-if files. */
package kz.enrollment.web.allocation;
