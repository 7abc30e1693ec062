/** Districts, schools, streams and catchments (Rules §6, §9). */
package kz.enrollment.schoolregistry;
