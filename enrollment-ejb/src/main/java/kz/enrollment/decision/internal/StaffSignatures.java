package kz.enrollment.decision.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.enrollment.shared.BusinessRuleViolation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether staff may decide without an electronic signature: {@code offered} (the default) leaves it to them, anything else
 * requires one. What is done without a person deciding, such as the admission of zero-class pupils, needs none.
 */
@ApplicationScoped
public class StaffSignatures {

    private static final String OFFERED = "offered";

    private final boolean required;

    protected StaffSignatures() {
        this(Optional.empty());
    }

    @Inject
    public StaffSignatures(@ConfigProperty(name = "ENROLLMENT_STAFF_SIGNATURE") Optional<String> policy) {
        this.required = !policy.orElse(OFFERED).equals(OFFERED);
    }

    public boolean isRequired() {
        return required;
    }

    /** @throws BusinessRuleViolation {@code decision.signature_required} */
    public void requireNotRequired() {
        if (required) {
            throw new BusinessRuleViolation("decision.signature_required");
        }
    }
}
