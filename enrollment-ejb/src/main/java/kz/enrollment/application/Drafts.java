package kz.enrollment.application;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.application.internal.ChildAdmissibility;
import kz.enrollment.application.internal.DraftBook;
import kz.enrollment.application.internal.DraftDesk;
import kz.enrollment.application.internal.DraftReading;
import kz.enrollment.application.internal.WishDesk;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.DocumentBytes;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/**
 * The parent's drafts through the seven steps (Rules §4). Everybody sees and changes only their own; somebody else's draft
 * is {@link NotFound}. Each change is stored at once, so a draft survives a closed browser and can be resumed elsewhere.
 */
@Stateless
@RolesAllowed(Roles.PARENT)
public class Drafts {

    private final DraftBook book;
    private final DraftReading reading;
    private final DraftDesk desk;
    private final WishDesk wishes;
    private final ChildAdmissibility children;

    protected Drafts() {
        this(null, null, null, null, null);
    }

    @Inject
    public Drafts(DraftBook book, DraftReading reading, DraftDesk desk, WishDesk wishes, ChildAdmissibility children) {
        this.book = book;
        this.reading = reading;
        this.desk = desk;
        this.wishes = wishes;
        this.children = children;
    }

    /** Starts a draft, or continues the one that has no child yet. A campaign that is over takes none. */
    public UUID start(UUID campaignId) {
        desk.requireNotOver(campaignId);
        return book.start(campaignId).id();
    }

    public DraftView view(UUID draftId) {
        return reading.view(draftId);
    }

    /** The little that the waiting page asks for every two seconds. */
    public ConsentProgress progress(UUID draftId, boolean ofChild) {
        return reading.progress(draftId, ofChild);
    }

    /** The caller's open drafts, newest first. */
    public List<DraftSummary> mine() {
        return reading.mine();
    }

    /** Asks 1414 for the consent to the applicant's own data; asks again after a denial or an expiry. */
    public void requestConsent(UUID draftId) {
        desk.requestConsent(draftId);
    }

    /**
     * Chooses the child and asks for the second consent. The education database is asked outside any transaction; when it
     * is silent the check is made after submission.
     *
     * @throws BusinessRuleViolation {@code child.not_yours}, {@code child.enrolled}, {@code child.too_young(year)}, {@code
     *     child.has_application} or {@code draft.other_for_child}
     */
    @TransactionAttribute(NOT_SUPPORTED)
    public void chooseChild(UUID draftId, Iin child) {
        children.choose(draftId, child);
    }

    /** @throws BusinessRuleViolation {@code phone.invalid} at {@code extraPhone} */
    public void details(UUID draftId, Details details) {
        desk.details(draftId, details);
    }

    /**
     * @throws BusinessRuleViolation {@code stream.other_campaign}, {@code stream.paper_only}, {@code stream.pmpk_only},
     *     {@code address.none}
     */
    public void school(UUID draftId, SchoolChoice choice) {
        desk.school(draftId, choice);
    }

    /**
     * Adds a further wish after those there are.
     *
     * @throws BusinessRuleViolation {@code wish.too_many(max)}, {@code wish.twice} at {@code school}, {@code
     *     draft.incomplete(step)} when the first wish is not chosen yet, and those of {@link #school}
     */
    public void addWish(UUID draftId, UUID streamId) {
        wishes.add(draftId, streamId);
    }

    /** Takes a wish out; the next one takes its rank. A stream that is none of the wishes changes nothing. */
    public void removeWish(UUID draftId, UUID streamId) {
        wishes.remove(draftId, streamId);
    }

    /** Moves a wish one up; the first stays the first. */
    public void raiseWish(UUID draftId, UUID streamId) {
        wishes.raise(draftId, streamId);
    }

    /** Whether the child shall stay on the lists where there is no place (allocation.md). */
    public void keepWaiting(UUID draftId, boolean keepWaiting) {
        wishes.keepWaiting(draftId, keepWaiting);
    }

    /** Attaches an inspected file in place of the one of its type. */
    public void attach(UUID draftId, CheckedFile file) {
        desk.attach(draftId, file);
    }

    public void detach(UUID draftId, UUID documentId) {
        desk.detach(draftId, documentId);
    }

    public DocumentBytes read(UUID draftId, UUID documentId) {
        return reading.document(draftId, documentId);
    }

    /** The two check-boxes of the final screen. */
    public void confirm(UUID draftId, boolean truth, boolean dataUse) {
        desk.confirm(draftId, truth, dataUse);
    }

    public void abandon(UUID draftId) {
        ApplicationDraft draft = book.requireLocked(draftId);
        desk.abandon(draft);
    }

    /** The streams of the school of the registered address; empty when no catchment holds it. */
    public List<StreamOffer> catchmentOffers(UUID draftId) {
        return reading.catchmentOffers(draftId);
    }

    /** The canonical text the parent reads and signs. */
    public Statement statement(UUID draftId) {
        return reading.statement(draftId);
    }
}
