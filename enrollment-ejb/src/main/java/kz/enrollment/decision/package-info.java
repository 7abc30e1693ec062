/** Answers, refusals, enrolment orders and the papers that say so (Rules §1, §7). */
package kz.enrollment.decision;
