/** Means by which a parent signs what they send. */
package kz.enrollment.signature;
