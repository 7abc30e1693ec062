/** P4 of quality.md: how fast a ledger is played again, and in how much memory. */
package kz.enrollment.benchmark.ledger;
