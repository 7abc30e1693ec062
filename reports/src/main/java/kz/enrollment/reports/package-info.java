/**
 * The printed documents of admission: records in, PDF out.
 *
 * <p>{@link kz.enrollment.reports.ReportRenderer} turns any {@link kz.enrollment.reports.ReportDocument} into a tagged
 * PDF/A-2a in Kazakh or Russian. The module reads no database and no clock: whoever issues a document freezes its
 * content in a record first, so the same record always gives the same text.
 */
package kz.enrollment.reports;
