/** The archives as administrators get them, on the servers they are made for. */
package kz.enrollment.acceptance.archive;
