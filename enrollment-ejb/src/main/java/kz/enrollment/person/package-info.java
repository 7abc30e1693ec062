/** Applicants, children and their addresses as the state registers tell them, under a consent. */
package kz.enrollment.person;
