package kz.enrollment.application.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.application.domain.StatedFacts;
import kz.enrollment.person.ChildView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/** The transaction of choosing a child, after the education database was asked outside any (Rules §3, §4.3). */
@Stateless
public class ChildChoice {

    private final DraftBook book;
    private final Household household;
    private final Candidacy candidacy;
    private final StatedShelf stated;
    private final Clock clock;

    protected ChildChoice() {
        this(null, null, null, null, null);
    }

    @Inject
    public ChildChoice(DraftBook book, Household household, Candidacy candidacy, StatedShelf stated, Clock clock) {
        this.stated = stated;
        this.book = book;
        this.household = household;
        this.candidacy = candidacy;
        this.clock = clock;
    }

    /** @throws BusinessRuleViolation {@code child.not_yours}, so that nobody asks a register about a stranger's child */
    @PermitAll
    public void requireOwnChild(UUID draftId, Iin child) {
        own(book.require(draftId), child);
    }

    /** Notes the child and asks for the second consent. */
    @PermitAll
    public void choose(UUID draftId, Iin child) {
        ApplicationDraft draft = book.requireLocked(draftId);
        ChildView told = own(draft, child);
        candidacy.require(draft, told);
        book.requireNoOtherFor(child, draft);
        if (draft.chooseChild(child, clock.instant())) {
            candidacy.dropDocuments(draft.id());
            stated.of(draft.id()).ifPresent(StatedFacts::forgetChild);
        }
        if (household.askConsentFor(child).status().approved()) {
            candidacy.searchDocuments(draft);
        }
    }

    private ChildView own(ApplicationDraft draft, Iin child) {
        return household
                .child(draft.accountId(), child)
                .orElseThrow(() -> new BusinessRuleViolation("child.not_yours").at("child"));
    }
}
