package kz.enrollment.verification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.EnrolmentRegister;
import kz.enrollment.statesystems.Found;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.CheckResult;
import kz.enrollment.verification.domain.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bases that want no token are asked about a child only as long as the consent to its data stands. */
class RegisterChecksTest {

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final Iin CHILD = new Iin("200514599911");
    private static final Instant NOW = Instant.parse("2026-07-03T10:00:00Z");

    private final AtomicInteger asked = new AtomicInteger();
    private ConsentStatus status;
    private boolean enrolled;
    private Integer grade;

    @ParameterizedTest
    @EnumSource(
            value = ConsentStatus.class,
            names = {"DENIED", "REVOKED", "RAN_OUT", "EXPIRED"})
    void without_the_consent_an_officer_looks_and_no_base_is_asked(ConsentStatus ended) {
        status = ended;
        assertThat(document(CheckKind.FORM_065).evidence()).startsWith("consent.");
        assertThat(document(CheckKind.PMPK).evidence()).startsWith("consent.");
        assertThat(checks().notEnrolled(application(), ACCOUNT).evidence()).startsWith("consent.");
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_consent_that_has_not_come_yet_is_waited_for() {
        assertThat(document(CheckKind.FORM_052).isPending()).isTrue();
        status = ConsentStatus.SENT;
        assertThat(document(CheckKind.FORM_052).isPending()).isTrue();
        assertThat(asked).hasValue(0);
    }

    @Test
    void with_the_consent_and_on_paper_the_bases_are_asked() {
        status = ConsentStatus.APPROVED;
        assertThat(document(CheckKind.FORM_065).evidence()).isEqualTo("form.awaited");
        assertThat(checks().notEnrolled(application(), ACCOUNT).evidence()).isEqualTo("enrolled.no");
        status = null;
        assertThat(checks().notEnrolled(application(), null).evidence()).isEqualTo("enrolled.no");
        assertThat(asked).hasValue(3);
    }

    @ParameterizedTest
    @CsvSource({"0,PASSED,enrolled.no", "1,FAILED,enrolled.yes", ",FAILED,enrolled.yes"})
    void a_pupil_of_the_zero_class_does_not_study_in_a_school_yet(Integer told, CheckResult result, String evidence) {
        enrolled = true;
        grade = told;
        Finding finding = checks().notEnrolled(application(), null);
        assertThat(finding.result()).isEqualTo(result);
        assertThat(finding.evidence()).isEqualTo(evidence);
    }

    private Finding document(CheckKind kind) {
        return checks().document(kind, application(), ACCOUNT);
    }

    private RegisterChecks checks() {
        Consents consents = new Given();
        var pending = new PendingConsents(consents, null, null, Duration.ZERO);
        return new RegisterChecks(consents, null, new Bases(), new Questions(consents, pending), null);
    }

    private static ApplicationView application() {
        return Applications.with(Map.of("childIin", CHILD, "documents", List.of()));
    }

    /** One consent to everything of the child. */
    private final class Given extends Consents {

        @Override
        public Optional<ConsentView> latest(UUID account, Iin subject) {
            return Optional.ofNullable(status)
                    .map(known -> new ConsentView(
                            new UUID(0, 2), subject, SubjectKind.CHILD, known, false, NOW, null, null, null));
        }
    }

    /** Nothing is found, and nobody is enrolled unless a test says so. */
    private final class Bases extends DocumentBases {

        Bases() {
            super(null, null, null, null);
        }

        @Override
        EnrolmentRegister education() {
            return child -> {
                asked.incrementAndGet();
                return new EnrolmentRegister.Enrolled("answer", "question", NOW, enrolled, null, grade);
            };
        }

        @Override
        Found document(Iin child, DocumentType type) {
            asked.incrementAndGet();
            return new Found("answer", "question", NOW, null);
        }
    }
}
