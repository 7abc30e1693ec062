/** What must hold in the database whatever happened. */
package kz.enrollment.benchmark.check;
