/** The integration API. */
package kz.enrollment.web.api;
