/** What the registers told about people. */
package kz.enrollment.person.domain;
