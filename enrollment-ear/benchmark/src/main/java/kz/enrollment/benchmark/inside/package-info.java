/** The measured side: runs in the container beside the services, driven over HTTP from outside. */
package kz.enrollment.benchmark.inside;
