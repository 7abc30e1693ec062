/** Ports to the state systems; the adapters speak SHEP, the state's service bus (state-systems.md). */
package kz.enrollment.statesystems;
