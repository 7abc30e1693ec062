/** Signings and the signatures they led to. */
package kz.enrollment.signature.domain;
