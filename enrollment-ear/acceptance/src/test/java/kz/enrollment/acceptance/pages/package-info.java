/** People in front of a browser: what a parent, an officer and a director do, in words of theirs. */
package kz.enrollment.acceptance.pages;
