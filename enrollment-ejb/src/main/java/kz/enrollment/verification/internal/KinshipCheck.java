package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.consent.AccessName;
import kz.enrollment.person.Kinship;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.statesystems.BirthRegister;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.GuardianshipRegister;
import kz.enrollment.verification.domain.Finding;

/**
 * Whose child it is (Rules §3, §5, §7): the applicant's list in the civil registry, then the record of the birth, and for a
 * guardian the decision. A birth abroad has no record here: the officer looks at the copy of the foreign certificate.
 */
@Dependent
public class KinshipCheck {

    private static final String CIVIL = "REGISTER_ZAGS";
    private static final String GUARDIANSHIP = "REGISTER_GUARDIANSHIP";

    private final Questions questions;
    private final ChildrenRegister children;
    private final BirthRegister births;
    private final GuardianshipRegister guardians;

    @Inject
    public KinshipCheck(
            Questions questions, ChildrenRegister children, BirthRegister births, GuardianshipRegister guardians) {
        this.questions = questions;
        this.children = children;
        this.births = births;
        this.guardians = guardians;
    }

    Finding of(ApplicationView application, UUID account) {
        return questions.withConsent(account, application.applicantIin(), AccessName.CHILDREN, CIVIL, access -> {
            ChildrenRegister.Answer answer = children.ask(application.applicantIin(), access);
            Finding finding = answer.consentRefused()
                    ? Finding.forOfficer(CIVIL, "consent.missing", answer.answerId())
                    : answer.children().stream()
                            .filter(child -> child.iin().equals(application.childIin()))
                            .findFirst()
                            .map(child -> listed(application, account, answer, child))
                            .orElseGet(() -> notListed(application, account, answer));
            // What another register said, or was silent about, is not this answer.
            return finding.retry() || finding.answeredAt() != null
                    ? finding
                    : finding.told(answer.correlationId(), answer.answeredAt());
        });
    }

    private Finding listed(
            ApplicationView application, UUID account, ChildrenRegister.Answer answer, ChildrenRegister.Child child) {
        if (child.kinship() == ChildrenRegister.Kinship.GUARDIAN) {
            return Questions.asking(GUARDIANSHIP, () -> guardianship(application));
        }
        Finding confirmed = Finding.passed(CIVIL, "kinship.confirmed", answer.answerId());
        if (child.actNumber() != null) {
            return confirmed;
        }
        return act(application, account)
                .filter(told -> told.act() == null)
                .map(told -> Finding.forOfficer(CIVIL, "kinship.no_act", told.answerId())
                        .told(told.correlationId(), told.answeredAt()))
                .orElse(confirmed);
    }

    /** The list may lag behind the records it is made of. */
    private Finding notListed(ApplicationView application, UUID account, ChildrenRegister.Answer answer) {
        Optional<BirthRegister.Answer> act = act(application, account)
                .filter(told -> told.act() != null && told.act().parents().contains(application.applicantIin()));
        if (act.isPresent()) {
            return Finding.passed(CIVIL, "kinship.birth_act", act.get().answerId())
                    .told(act.get().correlationId(), act.get().answeredAt());
        }
        return application.kinship() == Kinship.GUARDIAN
                ? Questions.asking(GUARDIANSHIP, () -> guardianship(application))
                : Finding.failed(CIVIL, "kinship.not_found", answer.answerId());
    }

    /** Empty without the child's consent to it: nobody may look then. */
    private Optional<BirthRegister.Answer> act(ApplicationView application, UUID account) {
        return questions
                .access(account, application.childIin(), AccessName.BIRTH_ACT)
                .map(access -> births.act(application.childIin(), access))
                .filter(told -> !told.consentRefused());
    }

    private Finding guardianship(ApplicationView application) {
        GuardianshipRegister.Answer answer = guardians.decision(application.applicantIin(), application.childIin());
        LocalDate filed = LocalDate.ofInstant(application.filedAt(), ClockProducer.ALMATY);
        Finding finding = answer.decision() == null
                ? Finding.forOfficer(GUARDIANSHIP, "kinship.no_decision", answer.answerId())
                : answer.decision().standsOn(filed)
                        ? Finding.passed(GUARDIANSHIP, "kinship.guardianship", answer.answerId())
                        : Finding.failed(GUARDIANSHIP, "kinship.guardianship_ended", answer.answerId());
        return finding.told(answer.correlationId(), answer.answeredAt());
    }
}
