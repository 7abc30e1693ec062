/** Figures of quality.md with their baselines in the same run, and crash rounds; README, section Benchmarks. */
package kz.enrollment.benchmark;
