/** Logging in and out, and who is logged in. */
package kz.enrollment.web.access;
