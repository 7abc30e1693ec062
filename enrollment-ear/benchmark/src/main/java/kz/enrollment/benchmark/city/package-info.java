/** An invented city, put into the database by SQL: families whose applications only need their last step. */
package kz.enrollment.benchmark.city;
