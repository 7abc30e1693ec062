/** Stored files and searches in the bases. */
package kz.enrollment.documents.domain;
