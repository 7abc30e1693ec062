/** Words every subdomain uses: identifiers, names, the working calendar, refusals. It depends on nothing else here. */
package kz.enrollment.shared;
