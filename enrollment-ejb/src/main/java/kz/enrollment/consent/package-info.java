/** The 1414 dialogue: a parent's consent to reading personal data (Rules §4.2). */
package kz.enrollment.consent;
