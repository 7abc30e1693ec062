/** The part of the API for programs of other institutions, and the files for the OQU base. */
package kz.enrollment.web.integration;
