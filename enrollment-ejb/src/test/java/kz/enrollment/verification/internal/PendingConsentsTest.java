package kz.enrollment.verification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.ParentAccounts;
import kz.enrollment.access.ParentView;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.shared.Iin;
import org.junit.jupiter.api.Test;

/** A contradiction between 1414 and the mobile base is put to 1414 again now and then, not by every check every minute. */
class PendingConsentsTest {

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final Iin PARENT = new Iin("200514599008");
    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private Instant requestedAt = NOW.minus(Duration.ofMinutes(30));
    private int requests;

    @Test
    void only_the_check_of_the_consent_asks_again() {
        assertThat(pending().missing(ACCOUNT, PARENT, "REGISTER_ZAGS").isPending())
                .isTrue();
        assertThat(requests).isZero();
        assertThat(pending().missingConsent(ACCOUNT, PARENT, "CONSENT_KDP").isPending())
                .isTrue();
        assertThat(requests).isOne();
    }

    @Test
    void nobody_is_asked_again_within_three_pauses() {
        requestedAt = NOW.minus(Duration.ofMinutes(30)).plusSeconds(1);
        assertThat(pending().missingConsent(ACCOUNT, PARENT, "CONSENT_KDP").isPending())
                .isTrue();
        assertThat(requests).isZero();
    }

    private PendingConsents pending() {
        return new PendingConsents(new Shelf(), new Accounts(), Clock.fixed(NOW, ZoneOffset.UTC), PAUSE);
    }

    private final class Shelf extends Consents {

        private Shelf() {
            super(null, null, null, null);
        }

        @Override
        public Optional<ConsentView> latest(UUID accountId, Iin subject) {
            return Optional.of(new ConsentView(
                    new UUID(0, 3),
                    subject,
                    SubjectKind.APPLICANT,
                    ConsentStatus.NOT_IN_MOBILE_BASE,
                    false,
                    requestedAt,
                    requestedAt,
                    null,
                    ""));
        }

        @Override
        public ConsentView requestFor(UUID accountId, Iin subject, SubjectKind kind) {
            requests++;
            return null;
        }
    }

    private static final class Accounts extends ParentAccounts {

        private Accounts() {
            super(null);
        }

        @Override
        public ParentView require(UUID accountId) {
            return new ParentView(ACCOUNT, PARENT, null, true, null);
        }
    }
}
