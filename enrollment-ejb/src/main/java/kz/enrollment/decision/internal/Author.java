package kz.enrollment.decision.internal;

import kz.enrollment.access.StaffView;
import kz.enrollment.signature.UsedSignature;

/**
 * In whose name an act is done.
 *
 * @param signature their electronic signature, null when there is none
 */
record Author(StaffView who, UsedSignature signature) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Author[" + who.id() + (signature == null ? "]" : ", signed]");
    }
}
