/** Messages to people: written in the transaction of the act, sent after its commit. */
package kz.enrollment.notification;
