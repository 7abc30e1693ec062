/** Texts and sending of messages. */
package kz.enrollment.notification.internal;
