package kz.enrollment.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.application.Applications;
import kz.enrollment.shared.Roles;
import kz.enrollment.verification.domain.VerificationCheck;
import kz.enrollment.verification.internal.CheckBook;

/** How the checks of a parent's application go, as far as the parent needs to know: what is nobody's fault of theirs. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class CheckProgress {

    private static final List<String> RENEWABLE =
            List.of("consent.missing", "consent.ended", "consent.unanswered", "consent.revoked", "consent.denied");

    private final Applications applications;
    private final CheckBook book;

    protected CheckProgress() {
        this(null, null);
    }

    @Inject
    public CheckProgress(Applications applications, CheckBook book) {
        this.applications = applications;
        this.book = book;
    }

    /**
     * @param silentSince since when a state system does not answer; null when all do
     * @param byHand whether an officer looks at something the systems could not tell
     * @param consentLacking whether a check would need a consent that has ended or was not given
     */
    public record View(Instant silentSince, boolean byHand, boolean consentLacking) {}

    /** @throws kz.enrollment.shared.NotFound when the application is not the caller's */
    public View of(UUID applicationId) {
        applications.requireOwn(applicationId);
        List<VerificationCheck> open = book.of(applicationId).stream()
                .filter(VerificationCheck::isOpen)
                .toList();
        return new View(
                open.stream()
                        .map(VerificationCheck::silentSince)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                open.stream().anyMatch(check -> check.deskAt() != null),
                open.stream().anyMatch(check -> RENEWABLE.contains(String.valueOf(check.evidence()))));
    }
}
