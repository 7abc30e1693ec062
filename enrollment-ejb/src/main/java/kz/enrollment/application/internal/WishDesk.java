package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.Step;
import kz.enrollment.application.WishView;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.person.AddressView;
import kz.enrollment.person.PersonView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;

/** The wishes of the caller's own drafts, each within the transaction of the use case. */
@Dependent
public class WishDesk {

    private final DraftBook book;
    private final DraftDesk desk;
    private final DraftSources sources;
    private final FamilyKnowledge families;
    private final Clock clock;

    @Inject
    public WishDesk(DraftBook book, DraftDesk desk, DraftSources sources, FamilyKnowledge families, Clock clock) {
        this.families = families;
        this.book = book;
        this.desk = desk;
        this.sources = sources;
        this.clock = clock;
    }

    public void add(UUID draftId, UUID streamId) {
        ApplicationDraft draft = book.requireLocked(draftId);
        if (draft.streamId().isEmpty()) {
            throw new BusinessRuleViolation("draft.incomplete", Step.SCHOOL.name()).at("school");
        }
        desk.requireChoosable(sources.registers().stream(streamId), draft);
        draft.addWish(streamId, clock.instant());
    }

    public void remove(UUID draftId, UUID streamId) {
        ApplicationDraft draft = book.requireLocked(draftId);
        List<UUID> wishes = new ArrayList<>(draft.wishes());
        if (wishes.remove(streamId)) {
            reorder(draft, wishes);
        }
    }

    public void raise(UUID draftId, UUID streamId) {
        ApplicationDraft draft = book.requireLocked(draftId);
        List<UUID> wishes = new ArrayList<>(draft.wishes());
        int index = wishes.indexOf(streamId);
        if (index > 0) {
            Collections.swap(wishes, index, index - 1);
            reorder(draft, wishes);
        }
    }

    public void keepWaiting(UUID draftId, boolean keepWaiting) {
        book.requireLocked(draftId).keepWaiting(keepWaiting, clock.instant());
    }

    /** Another first wish was chosen by its rank and not by a button: the address says which button it would have been. */
    private void reorder(ApplicationDraft draft, List<UUID> wishes) {
        boolean inCatchment = sources.registers().wishes(draft.campaignId(), wishes, addressOf(draft)).stream()
                .findFirst()
                .map(WishView::category)
                .filter(Category.K::equals)
                .isPresent();
        draft.reorderWishes(wishes, inCatchment, clock.instant());
    }

    private AddressView addressOf(ApplicationDraft draft) {
        PersonView applicant = families.of(draft).applicant();
        return applicant == null ? null : applicant.address();
    }
}
