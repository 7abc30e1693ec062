/** Work that must happen after a commit: rows of one table, worked off by bounded pools. */
package kz.enrollment.task;
