package kz.enrollment.signature.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Ends the start of an installation with an unreadable address of an authority, instead of the first signature. */
@Singleton
@Startup
public class AuthorityAddressesCheck {

    private final AuthorityServices services;
    private final TimeStampAuthority stamping;

    protected AuthorityAddressesCheck() {
        this(null, null);
    }

    @Inject
    public AuthorityAddressesCheck(AuthorityServices services, TimeStampAuthority stamping) {
        this.services = services;
        this.stamping = stamping;
    }

    @PostConstruct
    void check() {
        services.isConfigured();
        stamping.isConfigured();
    }
}
