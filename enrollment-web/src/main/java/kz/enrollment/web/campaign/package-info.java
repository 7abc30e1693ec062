/** The public start page: campaigns, dates, what to prepare, whom to call. */
package kz.enrollment.web.campaign;
