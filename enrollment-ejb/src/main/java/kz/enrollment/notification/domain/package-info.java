/** Messages waiting to be sent. */
package kz.enrollment.notification.domain;
