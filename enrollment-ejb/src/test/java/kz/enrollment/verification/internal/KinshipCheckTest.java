package kz.enrollment.verification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.consent.AccessName;
import kz.enrollment.person.Kinship;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;
import kz.enrollment.statesystems.BirthRegister;
import kz.enrollment.statesystems.BirthRegister.BirthAct;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.GuardianshipRegister;
import kz.enrollment.statesystems.GuardianshipRegister.GuardianshipDecision;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.RegistryUnavailable.Reason;
import kz.enrollment.verification.domain.CheckResult;
import kz.enrollment.verification.domain.Finding;
import org.junit.jupiter.api.Test;

/** Whose child it is, from the list, the record of the birth or the decision on guardianship. */
class KinshipCheckTest {

    private static final UUID ACCOUNT = new UUID(0, 1);
    private static final Iin APPLICANT = new Iin("200514599008");
    private static final Iin CHILD = new Iin("200514599911");
    private static final Instant ANSWERED = Instant.parse("2026-07-03T10:00:00Z");
    private static final LocalDate DECIDED = LocalDate.of(2023, 2, 10);

    private ChildrenRegister list = (parent, access) -> listed();
    private BirthRegister births = (child, access) -> act(null);
    private GuardianshipRegister guardians = (guardian, child) -> decision(null);
    private boolean consentToAct = true;

    @Test
    void the_list_with_the_number_of_the_act_is_proof() {
        list = (parent, access) -> listed(child(ChildrenRegister.Kinship.MOTHER, "99-1"));
        Finding finding = check(Kinship.MOTHER);
        assertThat(finding.result()).isEqualTo(CheckResult.PASSED);
        assertThat(finding.evidence()).isEqualTo("kinship.confirmed");
        assertThat(finding.answerId()).isEqualTo("list");
        assertThat(finding.correlationId()).isEqualTo("list-question");
        assertThat(finding.answeredAt()).isEqualTo(ANSWERED);
    }

    @Test
    void a_birth_abroad_is_for_the_officer_who_looks_at_the_copy() {
        list = (parent, access) -> listed(child(ChildrenRegister.Kinship.MOTHER, null));
        Finding finding = check(Kinship.MOTHER);
        assertThat(finding.result()).isEqualTo(CheckResult.NOT_AVAILABLE);
        assertThat(finding.evidence()).isEqualTo("kinship.no_act");
        assertThat(finding.answerId()).isEqualTo("act");
    }

    @Test
    void nobody_looks_for_an_act_without_the_child_s_consent() {
        list = (parent, access) -> listed(child(ChildrenRegister.Kinship.MOTHER, null));
        consentToAct = false;
        assertThat(check(Kinship.MOTHER).evidence()).isEqualTo("kinship.confirmed");
    }

    @Test
    void an_act_that_names_the_applicant_makes_up_for_a_list_that_lags_behind() {
        births = (child, access) -> act(new BirthAct("99-1", DECIDED, null, List.of(APPLICANT)));
        Finding finding = check(Kinship.MOTHER);
        assertThat(finding.result()).isEqualTo(CheckResult.PASSED);
        assertThat(finding.evidence()).isEqualTo("kinship.birth_act");
    }

    @Test
    void an_act_that_names_others_does_not() {
        births = (child, access) -> act(new BirthAct("99-1", DECIDED, null, List.of(CHILD)));
        Finding finding = check(Kinship.MOTHER);
        assertThat(finding.result()).isEqualTo(CheckResult.FAILED);
        assertThat(finding.evidence()).isEqualTo("kinship.not_found");
        assertThat(finding.answerId()).isEqualTo("list");
    }

    @Test
    void a_guardian_needs_a_decision_that_stands_on_the_day_of_filing() {
        list = (parent, access) -> listed(child(ChildrenRegister.Kinship.GUARDIAN, "99-1"));
        assertThat(check(Kinship.GUARDIAN).evidence()).isEqualTo("kinship.no_decision");
        guardians = (guardian, child) -> decision(new GuardianshipDecision("1", DECIDED, null, null));
        assertThat(check(Kinship.GUARDIAN).evidence()).isEqualTo("kinship.guardianship");
        guardians =
                (guardian, child) -> decision(new GuardianshipDecision("1", DECIDED, null, LocalDate.of(2026, 7, 2)));
        Finding ended = check(Kinship.GUARDIAN);
        assertThat(ended.result()).isEqualTo(CheckResult.FAILED);
        assertThat(ended.evidence()).isEqualTo("kinship.guardianship_ended");
        assertThat(ended.source()).isEqualTo("REGISTER_GUARDIANSHIP");
    }

    @Test
    void a_silent_register_is_asked_again_whichever_of_them_it_is() {
        list = (parent, access) -> listed(child(ChildrenRegister.Kinship.GUARDIAN, "99-1"));
        guardians = (guardian, child) -> {
            throw new RegistryUnavailable("GUARDIANSHIP_DECISION", Reason.TIMEOUT);
        };
        assertSilent(check(Kinship.GUARDIAN));
        list = (parent, access) -> listed();
        assertSilent(check(Kinship.GUARDIAN));
    }

    /** The base that is silent is named, with nobody else's answer. */
    private static void assertSilent(Finding finding) {
        assertThat(finding.retry()).isTrue();
        assertThat(finding.evidence()).isEqualTo("system.timeout");
        assertThat(finding.source()).isEqualTo("REGISTER_GUARDIANSHIP");
        assertThat(finding.correlationId()).isNull();
        assertThat(finding.answeredAt()).isNull();
    }

    @Test
    void a_refused_consent_is_no_answer_about_the_child() {
        list = (parent, access) -> new ChildrenRegister.Answer("list", "list-question", ANSWERED, true, List.of());
        assertThat(check(Kinship.MOTHER).evidence()).isEqualTo("consent.missing");
    }

    private Finding check(Kinship kinship) {
        ApplicationView application = Applications.with(
                Map.of("applicantIin", APPLICANT, "childIin", CHILD, "kinship", kinship, "filedAt", ANSWERED));
        return new KinshipCheck(new Given(), list, births, guardians).of(application, ACCOUNT);
    }

    /** Consents that are there, but for the one to the act. */
    private final class Given extends Questions {

        Given() {
            super(null, null);
        }

        @Override
        Optional<Access> access(UUID account, Iin subject, AccessName name) {
            return name == AccessName.BIRTH_ACT && !consentToAct
                    ? Optional.empty()
                    : Optional.of(new Access("token", "key"));
        }

        @Override
        Finding withConsent(
                UUID account, Iin subject, AccessName name, String source, Function<Access, Finding> question) {
            return asking(source, () -> question.apply(new Access("token", "key")));
        }
    }

    private static ChildrenRegister.Answer listed(ChildrenRegister.Child... children) {
        return new ChildrenRegister.Answer("list", "list-question", ANSWERED, false, List.of(children));
    }

    private static ChildrenRegister.Child child(ChildrenRegister.Kinship kinship, String act) {
        return new ChildrenRegister.Child(
                CHILD, new PersonName("Ұзақ", "Һан", null), LocalDate.of(2020, 5, 14), kinship, act);
    }

    private static BirthRegister.Answer act(BirthAct act) {
        return new BirthRegister.Answer("act", "act-question", ANSWERED, false, act);
    }

    private static GuardianshipRegister.Answer decision(GuardianshipDecision decision) {
        return new GuardianshipRegister.Answer("decision", "decision-question", ANSWERED, decision);
    }
}
