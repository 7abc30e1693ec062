/** Accounts and one-time codes. */
package kz.enrollment.access.domain;
