/** Accounts of parents and staff, their means of log-in, one-time codes. */
package kz.enrollment.access;
