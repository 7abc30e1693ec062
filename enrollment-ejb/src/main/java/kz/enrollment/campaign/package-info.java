/** Campaigns and working days (Rules §1, §2): dates, limits and legal basis are data, never constants. */
package kz.enrollment.campaign;
