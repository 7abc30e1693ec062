/** Programs of other institutions that hand in for families and read results (Rules §6, integration API). */
package kz.enrollment.integration;
