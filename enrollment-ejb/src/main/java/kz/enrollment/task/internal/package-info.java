/** How tasks are claimed and run. */
package kz.enrollment.task.internal;
