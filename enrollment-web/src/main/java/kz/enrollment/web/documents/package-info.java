/** Official documents and uploaded files over HTTP: rendering, printing, viewing, and the public verification page. */
package kz.enrollment.web.documents;
