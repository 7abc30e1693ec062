/** A parent's pages: the cabinet, the seven steps of an application, its status and its withdrawal. */
package kz.enrollment.web.application;
