package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.ConsentProgress;
import kz.enrollment.application.DraftSummary;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Statement;
import kz.enrollment.application.Step;
import kz.enrollment.application.StreamOffer;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.documents.DocumentBytes;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;

/** Questions about the caller's own drafts. */
@Dependent
public class DraftReading {

    private final DraftBook book;
    private final DraftDossier dossier;
    private final ActiveApplications applications;
    private final DraftSources sources;
    private final AuditTrail audit;

    @Inject
    public DraftReading(
            DraftBook book,
            DraftDossier dossier,
            ActiveApplications applications,
            DraftSources sources,
            AuditTrail audit) {
        this.book = book;
        this.dossier = dossier;
        this.applications = applications;
        this.sources = sources;
        this.audit = audit;
    }

    /** What the pages show; a look at a child's data is recorded (Rules §8). */
    public DraftView view(UUID draftId) {
        DraftView view = view(book.require(draftId));
        if (view.child() != null || view.childRecord() != null) {
            audit.record("DRAFT_READ", "DRAFT", draftId, null);
        }
        return view;
    }

    DraftView view(ApplicationDraft draft) {
        UUID application = draft.status() == ApplicationDraft.Status.SUBMITTED
                ? applications
                        .ofDraft(draft.id())
                        .map(EnrollmentApplication::id)
                        .orElse(null)
                : null;
        return dossier.of(draft, application);
    }

    public ConsentProgress progress(UUID draftId, boolean ofChild) {
        KnownFamily family = dossier.familyOf(book.require(draftId));
        return ofChild
                ? new ConsentProgress(
                        family.childConsent(),
                        family.childRecord(),
                        family.stated().mayGoOn())
                : new ConsentProgress(
                        family.ownConsent(), family.applicant(), family.stated().mayStateApplicant());
    }

    public List<DraftSummary> mine() {
        List<ApplicationDraft> open = book.open();
        open.stream()
                .filter(draft -> draft.child().isPresent())
                .findFirst()
                .ifPresent(draft -> audit.record("DRAFTS_READ", "ACCOUNT", draft.accountId(), null));
        return open.stream()
                .map(draft -> new DraftSummary(
                        draft.id(),
                        Optional.ofNullable(dossier.familyOf(draft).child())
                                .map(child -> child.name().full())
                                .orElse(null),
                        sources.registers().campaign(draft.campaignId()),
                        draft.updatedAt(),
                        dossier.nextOf(draft)))
                .toList();
    }

    public List<StreamOffer> catchmentOffers(UUID draftId) {
        DraftView draft = view(book.require(draftId));
        if (draft.applicant() == null) {
            return List.of();
        }
        Registers registers = sources.registers();
        return registers.offers(
                registers.catchmentOf(draft.campaign().id(), draft.applicant().address()), Category.K);
    }

    /** @throws BusinessRuleViolation {@code draft.incomplete(step)} */
    public Statement statement(UUID draftId) {
        audit.record("STATEMENT_READ", "DRAFT", draftId, null);
        return StatementText.of(complete(view(book.require(draftId))));
    }

    /** A draft that could be sent but for the check-boxes. */
    DraftView complete(DraftView draft) {
        if (draft.next() != Step.CHECK) {
            throw new BusinessRuleViolation("draft.incomplete", draft.next().name());
        }
        return draft;
    }

    public DocumentBytes document(UUID draftId, UUID documentId) {
        audit.record("DOCUMENT_READ", "DRAFT", draftId, documentId.toString());
        DocumentStore documents = sources.documents();
        return documents.read(documentId, book.require(draftId).id());
    }
}
