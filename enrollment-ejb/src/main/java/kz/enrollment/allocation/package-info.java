/** Places: the three-to-one rule, the queue and the public ledger (allocation.md). */
package kz.enrollment.allocation;
