/** How programs are let in, what they asked before, and how far the feed is numbered. */
package kz.enrollment.integration.internal;
