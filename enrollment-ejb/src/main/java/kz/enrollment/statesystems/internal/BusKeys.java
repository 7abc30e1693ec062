package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Our key and the bus's authorities, from the files the operator names; without them nothing starts. */
@ApplicationScoped
public class BusKeys {

    private final OrganisationKey own;
    private final TrustedBus trusted;

    /** For the proxy only. */
    protected BusKeys() {
        this(null, null);
    }

    @Inject
    public BusKeys(
            @ConfigProperty(name = "ENROLLMENT_SHEP_KEYSTORE") Optional<String> store,
            @ConfigProperty(name = "ENROLLMENT_SHEP_KEYSTORE_PASSWORD") Optional<String> password,
            @ConfigProperty(name = "ENROLLMENT_SHEP_TRUST") Optional<String> trust,
            Clock clock) {
        this(
                OrganisationKey.of(
                        Path.of(required("ENROLLMENT_SHEP_KEYSTORE", store)),
                        required("ENROLLMENT_SHEP_KEYSTORE_PASSWORD", password).toCharArray()),
                TrustedBus.of(Path.of(required("ENROLLMENT_SHEP_TRUST", trust)), clock));
    }

    BusKeys(OrganisationKey own, TrustedBus trusted) {
        this.own = own;
        this.trusted = trusted;
    }

    OrganisationKey own() {
        return own;
    }

    MessageSignature ofRequests() {
        return new MessageSignature(own);
    }

    AnswerSignature ofAnswers() {
        return new AnswerSignature(trusted);
    }

    private static String required(String name, Optional<String> value) {
        return value.filter(text -> !text.isBlank())
                .orElseThrow(() -> new IllegalStateException(
                        name + " is missing: messages to the state systems must be signed and answers checked"));
    }
}
