/** Stand-in for the application eGov Mobile: it opens the link of a QR code, shows the document, signs it or refuses. */
package kz.enrollment.sandbox.egov;
