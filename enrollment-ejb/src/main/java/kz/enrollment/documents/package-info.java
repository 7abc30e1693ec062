/** Files of a draft and of an application: inspection, storage, what the bases have. */
package kz.enrollment.documents;
