/** The servers a benchmark needs, each a process of its own that can be killed. */
package kz.enrollment.benchmark.server;
