/** The school's workplace: log-in, queue of applications, case with checks and decision, enrolment orders. */
package kz.enrollment.web.staff;
