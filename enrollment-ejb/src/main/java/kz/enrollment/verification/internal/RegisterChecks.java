package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentGrant;
import kz.enrollment.consent.Consents;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.EnrolmentRegister;
import kz.enrollment.statesystems.Found;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.Finding;

/** Checks that ask a state system; a silent one is noted and asked again, never held against the parent. */
@Dependent
public class RegisterChecks {

    private static final String PERSONS = "REGISTER_GBDFL";
    private static final String EDUCATION = "REGISTER_NEDB";
    private static final String CONSENT = "CONSENT_KDP";

    private final Consents consents;
    private final PersonRegister persons;
    private final DocumentBases bases;
    private final Questions questions;
    private final KinshipCheck kinship;

    @Inject
    public RegisterChecks(
            Consents consents, PersonRegister persons, DocumentBases bases, Questions questions, KinshipCheck kinship) {
        this.consents = consents;
        this.persons = persons;
        this.bases = bases;
        this.questions = questions;
        this.kinship = kinship;
    }

    /** The child is known, alive, and has the name the application says. */
    Finding identity(ApplicationView application, UUID account) {
        // Whose child it is has been settled before; its consent may not have been asked for while 1414 was silent.
        questions.pending().askFor(account, application.childIin());
        return questions.withConsent(account, application.childIin(), AccessName.PERSON_OF_CHILD, PERSONS, access -> {
            PersonRegister.Answer answer = persons.ask(application.childIin(), access);
            Finding finding = switch (answer.result()) {
                case CONSENT_REFUSED -> Finding.forOfficer(PERSONS, "consent.missing", answer.answerId());
                case NOT_FOUND -> Finding.failed(PERSONS, "identity.not_found", answer.answerId());
                case FOUND -> identity(application, answer);
            };
            return finding.told(answer.correlationId(), answer.answeredAt());
        });
    }

    /** Under the applicant's own consent: the address is theirs. */
    Finding address(ApplicationView application, UUID account) {
        return questions.withConsent(account, application.applicantIin(), AccessName.PERSON, PERSONS, access -> {
            PersonRegister.Answer answer = persons.ask(application.applicantIin(), access);
            Finding finding = switch (answer.result()) {
                case CONSENT_REFUSED -> Finding.forOfficer(PERSONS, "consent.missing", answer.answerId());
                case NOT_FOUND -> Finding.failed(PERSONS, "identity.not_found", answer.answerId());
                case FOUND -> bases.address().of(application, answer);
            };
            return finding.told(answer.correlationId(), answer.answeredAt());
        });
    }

    private static Finding identity(ApplicationView application, PersonRegister.Answer answer) {
        if (!answer.person().alive()) {
            return Finding.failed(PERSONS, "identity.not_alive", answer.answerId());
        }
        boolean same = SameName.of(answer.person().name(), application.child(), application.childStated())
                && answer.person().birthDate().equals(application.childBirthDate());
        if (!same && application.childStated()) {
            return Finding.forOfficer(PERSONS, "identity.differs_from_stated", answer.answerId());
        }
        return Finding.of(same, PERSONS, same ? "identity.found" : "identity.name_differs", answer.answerId());
    }

    Finding kinship(ApplicationView application, UUID account) {
        return kinship.of(application, account);
    }

    /** @param account null for an application on paper, whose signature gives the consent */
    Finding notEnrolled(ApplicationView application, UUID account) {
        return ofChild(application, account, EDUCATION, () -> {
            EnrolmentRegister.Enrolled answer = bases.education().enrolled(application.childIin());
            String evidence = answer.inSchool() ? "enrolled.yes" : "enrolled.no";
            return Finding.of(!answer.inSchool(), EDUCATION, evidence, answer.answerId())
                    .told(answer.correlationId(), answer.answeredAt());
        });
    }

    /** These services want no token: that the child's consent stands is ours to see to before each question. */
    private Finding ofChild(ApplicationView application, UUID account, String source, Supplier<Finding> question) {
        return account == null || isGiven(account, application.childIin())
                ? Questions.asking(source, question)
                : questions.pending().missing(account, application.childIin(), source);
    }

    /** All consents to both people's data were given; the evidence is the child's, which is asked second. */
    Finding consent(ApplicationView application, UUID account) {
        boolean own = isGiven(account, application.applicantIin());
        Optional<ConsentGrant> childs = consents.valid(account, application.childIin())
                .filter(given -> own && isGiven(account, application.childIin()));
        return childs.map(given -> Finding.passed(CONSENT, "consent.given", given.answerId())
                        .told(given.correlationId(), null))
                .orElseGet(() -> questions.pending().missingConsent(account, lacking(application, own), CONSENT));
    }

    private boolean isGiven(UUID account, Iin subject) {
        return consents.latest(account, subject)
                .filter(view -> view.status().approved())
                .isPresent();
    }

    private static Iin lacking(ApplicationView application, boolean ownGiven) {
        return ownGiven ? application.childIin() : application.applicantIin();
    }

    /**
     * A paper from the base is proof; one the base was too silent to give may come late; an uploaded one the base does not
     * know is for the officer's eye.
     */
    Finding document(CheckKind kind, ApplicationView application, UUID account) {
        DocumentType type = DocumentType.valueOf(kind.name());
        String prefix = type == DocumentType.PMPK ? "pmpk." : "form.";
        String source = type == DocumentType.PMPK ? "PMPK_BASE" : "HEALTH_BASE";
        boolean attached = application.documents().stream().anyMatch(document -> document.type() == type);
        return ofChild(application, account, source, () -> {
            Found answer = bases.document(application.childIin(), type);
            Finding finding = answer.found()
                    ? Finding.passed(source, prefix + "from_base", answer.answerId())
                    : Finding.forOfficer(source, prefix + (attached ? "uploaded" : "awaited"), answer.answerId());
            return finding.told(answer.correlationId(), answer.answeredAt());
        });
    }
}
