/** Asking the registers about people. */
package kz.enrollment.person.internal;
