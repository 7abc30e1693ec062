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

    @Inject
    public DraftReading(DraftBook book, DraftDossier dossier, ActiveApplications applications, DraftSources sources) {
        this.book = book;
        this.dossier = dossier;
        this.applications = applications;
        this.sources = sources;
    }

    public DraftView view(UUID draftId) {
        return view(book.require(draftId));
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
        return book.open().stream()
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
        DraftView draft = view(draftId);
        if (draft.applicant() == null) {
            return List.of();
        }
        Registers registers = sources.registers();
        return registers.offers(
                registers.catchmentOf(draft.campaign().id(), draft.applicant().address()), Category.K);
    }

    /** @throws BusinessRuleViolation {@code draft.incomplete(step)} */
    public Statement statement(UUID draftId) {
        return StatementText.of(complete(view(draftId)));
    }

    /** A draft that could be sent but for the check-boxes. */
    DraftView complete(DraftView draft) {
        if (draft.next() != Step.CHECK) {
            throw new BusinessRuleViolation("draft.incomplete", draft.next().name());
        }
        return draft;
    }

    public DocumentBytes document(UUID draftId, UUID documentId) {
        DocumentStore documents = sources.documents();
        return documents.read(documentId, book.require(draftId).id());
    }
}
