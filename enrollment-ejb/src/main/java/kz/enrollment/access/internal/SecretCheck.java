package kz.enrollment.access.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Ends the start of an installation without its secret, instead of the first log-in. */
@Singleton
@Startup
public class SecretCheck {

    private final Secret secret;

    protected SecretCheck() {
        this(null);
    }

    @Inject
    public SecretCheck(Secret secret) {
        this.secret = secret;
    }

    @PostConstruct
    void check() {
        secret.require();
    }
}
