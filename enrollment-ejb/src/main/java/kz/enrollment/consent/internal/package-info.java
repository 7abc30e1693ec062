/** The dialogue with the consent service. */
package kz.enrollment.consent.internal;
