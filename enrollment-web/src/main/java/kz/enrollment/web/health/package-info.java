/** Health checks of the whole application (MicroProfile Health). */
package kz.enrollment.web.health;
