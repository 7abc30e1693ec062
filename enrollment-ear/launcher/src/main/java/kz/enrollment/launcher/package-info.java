/** Starts the whole product on one machine: PostgreSQL, the sandbox of the state systems and the application. */
package kz.enrollment.launcher;
