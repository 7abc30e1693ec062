/** An invented certification authority with the profile of the national one (state-systems.md, "Signatures"). */
package kz.enrollment.testpki;
