package kz.enrollment.integration.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Forgets idempotency keys nobody will come back with. */
@Stateless
@PermitAll
public class OldKeys {

    private final IdempotencyKeys keys;

    protected OldKeys() {
        this(null);
    }

    @Inject
    public OldKeys(IdempotencyKeys keys) {
        this.keys = keys;
    }

    public void forget() {
        keys.forgetOld();
    }
}
