package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.application.StatedApplicant;
import kz.enrollment.application.StatedChild;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.person.ChildView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/**
 * The parent's own words while the systems are silent, within the transaction of the use case. Nothing is asked about a
 * stated child of any system before the civil registry has confirmed the kinship: nobody learns of a stranger's child.
 */
@Dependent
public class StatedDesk {

    private final DraftBook book;
    private final FamilyKnowledge families;
    private final StatedShelf shelf;
    private final Candidacy candidacy;
    private final Trail trail;

    @Inject
    public StatedDesk(DraftBook book, FamilyKnowledge families, StatedShelf shelf, Candidacy candidacy, Trail trail) {
        this.book = book;
        this.families = families;
        this.shelf = shelf;
        this.candidacy = candidacy;
        this.trail = trail;
    }

    public void applicant(UUID draftId, StatedApplicant said) {
        ApplicationDraft draft = book.requireLocked(draftId);
        KnownFamily known = families.of(draft);
        require(known.stated().mayStateApplicant() || known.stated().applicant());
        shelf.orNew(draftId).applicant(StatedWords.name(said), StatedWords.home(said));
        draft.documentsChanged(trail.clock.instant());
        trail.note(draftId, "APPLICANT_STATED");
    }

    public void child(UUID draftId, StatedChild said) {
        ApplicationDraft draft = book.requireLocked(draftId);
        KnownFamily known = families.of(draft);
        require(known.stated().mayStateChild() || known.stated().child());
        Iin iin = iin(said, draft);
        require(!families.isNamed(iin, draft));
        ChildView child = new ChildView(iin, StatedWords.name(said), said.birthDate(), said.kinship(), null, null);
        candidacy.requireStated(draft, known.applicant().iin(), child);
        book.requireNoOtherFor(iin, draft);
        if (draft.chooseChild(iin, trail.clock.instant())) {
            candidacy.dropDocuments(draftId);
        }
        shelf.orNew(draftId).child(iin, child.name(), child.birthDate(), child.kinship());
        draft.documentsChanged(trail.clock.instant());
        trail.note(draftId, "CHILD_STATED");
    }

    /** The civil registry named the child; only 1414 is silent. */
    public void goOn(UUID draftId) {
        ApplicationDraft draft = book.requireLocked(draftId);
        require(families.of(draft).stated().mayGoOn());
        shelf.orNew(draftId).goOnWithoutConsent();
        trail.note(draftId, "CONSENT_LATER");
    }

    private Iin iin(StatedChild said, ApplicationDraft draft) {
        Iin iin;
        try {
            iin = Iin.of(said.iin());
        } catch (BusinessRuleViolation wrong) {
            throw wrong.at("childIin");
        }
        if (families.isApplicant(iin, draft)) {
            throw new BusinessRuleViolation("iin.same").at("childIin");
        }
        if (said.birthDate() == null) {
            throw new BusinessRuleViolation("birth_date.required").at("birthDate");
        }
        if (iin.birthDate().filter(told -> !told.equals(said.birthDate())).isPresent()) {
            throw new BusinessRuleViolation("birth_date.differs").at("birthDate");
        }
        if (said.kinship() == null) {
            throw new BusinessRuleViolation("radio.required").at("kinship");
        }
        return iin;
    }

    /** @throws BusinessRuleViolation {@code stated.not_needed}: meanwhile the systems have answered */
    private static void require(boolean allowed) {
        if (!allowed) {
            throw new BusinessRuleViolation("stated.not_needed");
        }
    }

    /** When, and what is put on record. */
    @Dependent
    public static class Trail {

        private final AuditTrail audit;
        private final Clock clock;

        @Inject
        public Trail(AuditTrail audit, Clock clock) {
            this.audit = audit;
            this.clock = clock;
        }

        private void note(UUID draftId, String action) {
            audit.record(action, "DRAFT", draftId, null);
        }
    }
}
