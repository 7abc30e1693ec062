package kz.enrollment.statesystems;

import java.time.Instant;
import java.util.Set;
import kz.enrollment.shared.Iin;

/** Social protection: which categories of support a family has. They grant support, no priority (Rules §5). */
public interface SocialRegister {

    /** @throws RegistryUnavailable when there is no usable answer */
    Answer support(Iin applicant, PersonRegister.Access access);

    /**
     * @param consentRefused true: the register does not accept the consent, the empty set says nothing
     * @param categories what is paid or acknowledged on the day of the answer
     */
    record Answer(
            String answerId,
            String correlationId,
            Instant answeredAt,
            boolean consentRefused,
            Set<SupportCategory> categories) {}

    /** The codes are ours. */
    enum SupportCategory {
        TARGETED_ASSISTANCE,
        LOW_INCOME,
        UNEMPLOYED,
        LARGE_FAMILY,
        ORPHAN,
        EMERGENCY
    }
}
