/** Programs and what they hold. */
package kz.enrollment.integration.domain;
