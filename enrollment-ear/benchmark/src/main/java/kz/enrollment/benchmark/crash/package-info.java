/** Crash rounds: servers are killed under load, and nothing that was promised may be missing afterwards. */
package kz.enrollment.benchmark.crash;
