/** Inspection of files and searching of bases. */
package kz.enrollment.documents.internal;
