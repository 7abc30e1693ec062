package kz.enrollment.statesystems;

import kz.enrollment.shared.Iin;

/** Conclusions of the psychological, medical and pedagogical commissions (ПМПК). */
public interface PmpkBase {

    /** @throws RegistryUnavailable when there is no usable answer */
    Found conclusion(Iin child);
}
