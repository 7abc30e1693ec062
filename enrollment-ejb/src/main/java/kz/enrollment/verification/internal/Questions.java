package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentGrant;
import kz.enrollment.consent.Consents;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.verification.domain.Finding;

/** Asks state systems for a check: under the consent that is needed, and without blaming anybody for a silent one. */
@Dependent
public class Questions {

    private final Consents consents;
    private final PendingConsents pending;

    @Inject
    public Questions(Consents consents, PendingConsents pending) {
        this.consents = consents;
        this.pending = pending;
    }

    PendingConsents pending() {
        return pending;
    }

    Finding withConsent(UUID account, Iin subject, AccessName name, String source, Function<Access, Finding> question) {
        return access(account, subject, name)
                .map(access -> asking(source, () -> question.apply(access)))
                .orElseGet(() -> pending.missing(account, subject, source));
    }

    /** The key to a service, if the person's consent to it stands. */
    Optional<Access> access(UUID account, Iin subject, AccessName name) {
        return consents.valid(account, subject, name)
                .map((ConsentGrant grant) -> new Access(grant.token(), grant.publicKey()));
    }

    static Finding asking(String source, Supplier<Finding> question) {
        try {
            return question.get();
        } catch (RegistryUnavailable silent) {
            return Finding.silent(source, silent.reasonCode().toLowerCase(Locale.ROOT));
        }
    }
}
