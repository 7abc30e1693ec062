/** Signing with a key: eGov Mobile and what pages wait for. */
package kz.enrollment.web.signature;
