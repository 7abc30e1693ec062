/** The append-only trail of acts (Rules §8). */
package kz.enrollment.audit;
