/** The workplace of districts, the city and auditors: places, classes, releases, the check of ledgers, what-if. */
package kz.enrollment.web.office;
