package kz.enrollment.signature.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Ends the start of an installation with an unreadable address or list of authorities, instead of refusing the first
 * signature.
 */
@Singleton
@Startup
public class AuthorityAddressesCheck {

    private final AuthorityServices services;
    private final TimeStampAuthority stamping;
    private final TrustStore trust;

    protected AuthorityAddressesCheck() {
        this(null, null, null);
    }

    @Inject
    public AuthorityAddressesCheck(AuthorityServices services, TimeStampAuthority stamping, TrustStore trust) {
        this.services = services;
        this.stamping = stamping;
        this.trust = trust;
    }

    @PostConstruct
    void check() {
        services.isConfigured();
        stamping.isConfigured();
        trust.certificates();
    }
}
