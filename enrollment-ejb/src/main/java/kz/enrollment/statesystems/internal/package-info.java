/** Adapters that speak SHEP (state-systems.md). */
package kz.enrollment.statesystems.internal;
