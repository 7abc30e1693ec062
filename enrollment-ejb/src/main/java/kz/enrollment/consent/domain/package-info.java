/** Requests for consent and how they move. */
package kz.enrollment.consent.domain;
