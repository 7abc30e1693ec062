/** What every page shares: language, security headers, forged-request protection, failures, words and dates. */
package kz.enrollment.web.frame;
