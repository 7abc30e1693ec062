package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentGrant;
import kz.enrollment.consent.Consents;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.EnrolmentRegister;
import kz.enrollment.statesystems.Found;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.Finding;

/** Checks that ask a state system; a silent one is noted and asked again, never held against the parent. */
@Dependent
public class RegisterChecks {

    private static final String PERSONS = "REGISTER_GBDFL";
    private static final String CIVIL = "REGISTER_ZAGS";
    private static final String EDUCATION = "REGISTER_NEDB";
    private static final String CONSENT = "CONSENT_KDP";

    private final Consents consents;
    private final PersonRegister persons;
    private final ChildrenRegister civilRegistry;
    private final DocumentBases bases;
    private final PendingConsents pending;

    @Inject
    public RegisterChecks(
            Consents consents,
            PersonRegister persons,
            ChildrenRegister civilRegistry,
            DocumentBases bases,
            PendingConsents pending) {
        this.pending = pending;
        this.consents = consents;
        this.persons = persons;
        this.civilRegistry = civilRegistry;
        this.bases = bases;
    }

    /** The child is known, alive, and has the name the application says. */
    Finding identity(ApplicationView application, UUID account) {
        if (application.childStated()) {
            pending.askFor(account, application.childIin());
        }
        return withConsent(account, application.childIin(), AccessName.PERSON_OF_CHILD, PERSONS, access -> {
            PersonRegister.Answer answer = persons.ask(application.childIin(), access);
            return switch (answer.result()) {
                case CONSENT_REFUSED -> Finding.forOfficer(PERSONS, "consent.missing", answer.answerId());
                case NOT_FOUND -> Finding.failed(PERSONS, "identity.not_found", answer.answerId());
                case FOUND -> identity(application, answer);
            };
        });
    }

    /** Under the applicant's own consent: the address is theirs. */
    Finding address(ApplicationView application, UUID account) {
        return withConsent(account, application.applicantIin(), AccessName.PERSON, PERSONS, access -> {
            PersonRegister.Answer answer = persons.ask(application.applicantIin(), access);
            return switch (answer.result()) {
                case CONSENT_REFUSED -> Finding.forOfficer(PERSONS, "consent.missing", answer.answerId());
                case NOT_FOUND -> Finding.failed(PERSONS, "identity.not_found", answer.answerId());
                case FOUND -> bases.address().of(application, answer);
            };
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
        return withConsent(account, application.applicantIin(), AccessName.CHILDREN, CIVIL, access -> {
            ChildrenRegister.Answer answer = civilRegistry.ask(application.applicantIin(), access);
            if (answer.consentRefused()) {
                return Finding.forOfficer(CIVIL, "consent.missing", answer.answerId());
            }
            boolean own =
                    answer.children().stream().anyMatch(child -> child.iin().equals(application.childIin()));
            return Finding.of(own, CIVIL, own ? "kinship.confirmed" : "kinship.not_found", answer.answerId());
        });
    }

    Finding notEnrolled(ApplicationView application) {
        return asking(EDUCATION, () -> {
            EnrolmentRegister.Enrolled answer = bases.education().enrolled(application.childIin());
            String evidence = answer.enrolled() ? "enrolled.yes" : "enrolled.no";
            return Finding.of(!answer.enrolled(), EDUCATION, evidence, answer.answerId());
        });
    }

    /** Both consents were given; the evidence is the child's, which is asked second. */
    Finding consent(ApplicationView application, UUID account) {
        Optional<ConsentGrant> own = consents.valid(account, application.applicantIin());
        Optional<ConsentGrant> childs = consents.valid(account, application.childIin());
        return childs.filter(given -> own.isPresent())
                .map(given -> Finding.passed(CONSENT, "consent.given", given.answerId()))
                .orElseGet(() -> pending.missing(account, lacking(application, own.isPresent()), CONSENT));
    }

    private static Iin lacking(ApplicationView application, boolean ownGiven) {
        return ownGiven ? application.childIin() : application.applicantIin();
    }

    /**
     * A paper from the base is proof; one the base was too silent to give may come late; an uploaded one the base does not
     * know is for the officer's eye.
     */
    Finding document(CheckKind kind, ApplicationView application) {
        DocumentType type = DocumentType.valueOf(kind.name());
        String prefix = type == DocumentType.PMPK ? "pmpk." : "form.";
        String source = type == DocumentType.PMPK ? "PMPK_BASE" : "HEALTH_BASE";
        boolean attached = application.documents().stream().anyMatch(document -> document.type() == type);
        return asking(source, () -> {
            Found answer = bases.document(application.childIin(), type);
            return answer.found()
                    ? Finding.passed(source, prefix + "from_base", answer.answerId())
                    : Finding.forOfficer(source, prefix + (attached ? "uploaded" : "awaited"), answer.answerId());
        });
    }

    private Finding withConsent(
            UUID account,
            Iin subject,
            AccessName name,
            String source,
            Function<PersonRegister.Access, Finding> question) {
        Optional<ConsentGrant> grant = consents.valid(account, subject, name);
        if (grant.isEmpty()) {
            return pending.missing(account, subject, source);
        }
        PersonRegister.Access access =
                new PersonRegister.Access(grant.get().token(), grant.get().publicKey());
        return asking(source, () -> question.apply(access));
    }

    private static Finding asking(String source, Supplier<Finding> question) {
        try {
            return question.get();
        } catch (RegistryUnavailable silent) {
            return Finding.silent(source, silent.reasonCode().toLowerCase(Locale.ROOT));
        }
    }
}
