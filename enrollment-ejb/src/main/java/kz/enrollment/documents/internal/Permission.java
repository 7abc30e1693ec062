package kz.enrollment.documents.internal;

import java.util.UUID;
import kz.enrollment.shared.Iin;

/** Whether the bases may be asked for an account about a child: they want no token, so the right to ask is ours to prove. */
@FunctionalInterface
public interface Permission {

    boolean stands(UUID accountId, Iin child);
}
