package kz.enrollment.sandbox.phone;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** One request for consent and what became of it. Guarded by {@link ConsentDesk}. */
final class Consent {

    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(10);

    private final ConsentRequest request;
    private final Instant askedAt;
    private ConsentStatus status;
    private String token;
    private Instant validUntil;

    Consent(ConsentRequest request, Instant askedAt, ConsentStatus status) {
        this.request = request;
        this.askedAt = askedAt;
        this.status = status;
    }

    String phone() {
        return request.phone();
    }

    ConsentStatus status(Instant now) {
        if (status.open() && now.isAfter(askedAt.plus(ANSWER_WITHIN))) {
            status = ConsentStatus.EXPIRED;
        }
        return status;
    }

    boolean open(Instant now) {
        return status(now).open();
    }

    void approve(String newToken, Instant now) {
        status = ConsentStatus.APPROVED;
        token = newToken;
        validUntil = now.plus(request.validity());
    }

    /** @return false when there was none to take back */
    boolean revoke(String subject) {
        if (status != ConsentStatus.APPROVED || !request.subject().equals(subject)) {
            return false;
        }
        status = ConsentStatus.EXPIRED;
        return true;
    }

    void deny() {
        status = ConsentStatus.DENIED;
    }

    Optional<String> token() {
        return Optional.ofNullable(token);
    }

    boolean opens(String subject, Set<String> accessNames, Instant now) {
        return stands(subject, now) && accessNames.contains(request.accessName());
    }

    /** Given for this person, and not over. */
    boolean stands(String subject, Instant now) {
        return status == ConsentStatus.APPROVED && request.subject().equals(subject) && !now.isAfter(validUntil);
    }
}
