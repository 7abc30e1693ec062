/** What the log-ins are made of. */
package kz.enrollment.access.internal;
