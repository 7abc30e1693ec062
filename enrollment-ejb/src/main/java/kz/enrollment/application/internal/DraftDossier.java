package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.access.ParentView;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Step;
import kz.enrollment.application.WishView;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.documents.SearchView;
import kz.enrollment.person.AddressView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.DocumentType;

/** Brings together everything a draft's pages show, and says which step comes next (Rules §4). */
@Dependent
public class DraftDossier {

    private final DraftSources sources;
    private final FamilyKnowledge families;

    @Inject
    public DraftDossier(DraftSources sources, FamilyKnowledge families) {
        this.sources = sources;
        this.families = families;
    }

    public DraftView of(ApplicationDraft draft, UUID applicationId) {
        Registers registers = sources.registers();
        ParentView account = sources.household().account(draft.accountId());
        KnownFamily known = families.of(draft);
        List<WishView> wishes = wishes(draft, addressOf(known));
        WishView first = wishes.isEmpty() ? null : wishes.get(0);
        List<DocumentView> attached = sources.documents().ofDraft(draft.id());
        List<SearchView> searches = sources.searches().of(draft.id());
        Set<DocumentType> missing = missing(draft, attached);
        Set<DocumentType> awaited = awaited(missing, known, searches);
        missing.removeAll(awaited);
        return new DraftView(
                draft.id(),
                draft.version(),
                draft.status().name(),
                applicationId,
                registers.campaign(draft.campaignId()),
                account,
                known.applicant(),
                known.child(),
                known.childRecord(),
                known.ownConsent(),
                known.childConsent(),
                draft.extraPhone(),
                draft.hasSpecialNeeds(),
                draft.areDetailsConfirmed(),
                draft.byCatchment(),
                first == null ? null : first.stream(),
                first == null ? null : first.places(),
                first == null ? null : first.category(),
                draft.needsTransport(),
                draft.isTruthConfirmed(),
                draft.isDataUseConfirmed(),
                attached,
                searches,
                missing,
                next(draft, known, wishes.stream().map(WishView::stream).toList(), missing),
                wishes,
                draft.keepsWaiting(),
                known.stated(),
                awaited);
    }

    private List<WishView> wishes(ApplicationDraft draft, AddressView address) {
        return sources.registers().wishes(draft.campaignId(), draft.wishes(), address);
    }

    private List<StreamView> streamsOf(ApplicationDraft draft) {
        Map<UUID, StreamView> streams = sources.registers().streams(draft.wishes());
        return draft.wishes().stream().map(streams::get).toList();
    }

    /** What is known of the draft's family. */
    KnownFamily familyOf(ApplicationDraft draft) {
        return families.of(draft);
    }

    /** The first step that is not complete; consent of the child is part of choosing it. */
    public Step nextOf(ApplicationDraft draft) {
        KnownFamily known = families.of(draft);
        Set<DocumentType> missing = missing(draft, sources.documents().ofDraft(draft.id()));
        missing.removeAll(awaited(missing, known, sources.searches().of(draft.id())));
        return next(draft, known, streamsOf(draft), missing);
    }

    /**
     * What a silent base will give later: it is asked again after the submission, and an officer looks at what does not
     * come. A parent who has the paper uploads it as ever.
     */
    private Set<DocumentType> awaited(Set<DocumentType> missing, KnownFamily known, List<SearchView> searches) {
        Set<DocumentType> awaited = EnumSet.noneOf(DocumentType.class);
        for (DocumentType type : missing) {
            boolean neverAsked = type != DocumentType.PHOTO
                    && known.stated().consentLater()
                    && !KnownFamily.isGiven(known.childConsent());
            boolean silent = searches.stream()
                    .filter(search -> search.type() == type && search.answeredAt() == null)
                    .anyMatch(search -> families.isSilentSince(search.askedAt()));
            if (neverAsked || silent) {
                awaited.add(type);
            }
        }
        return awaited;
    }

    private static Step next(
            ApplicationDraft draft, KnownFamily known, List<StreamView> wishes, Set<DocumentType> missing) {
        if (!known.isApplicantSettled()) {
            return Step.CONSENT;
        }
        if (!known.isChildSettled()) {
            return Step.CHILD;
        }
        if (!draft.areDetailsConfirmed()) {
            return Step.DETAILS;
        }
        if (wishes.isEmpty() || !wishes.stream().allMatch(draft::mayChoose)) {
            return Step.SCHOOL;
        }
        return missing.isEmpty() ? Step.CHECK : Step.DOCUMENTS;
    }

    static Set<DocumentType> missing(ApplicationDraft draft, List<DocumentView> attached) {
        Set<DocumentType> needed = EnumSet.of(DocumentType.PHOTO, DocumentType.FORM_065, DocumentType.FORM_052);
        if (draft.hasSpecialNeeds()) {
            needed.add(DocumentType.PMPK);
        }
        needed.removeAll(attached.stream().map(DocumentView::type).collect(Collectors.toSet()));
        return needed;
    }

    private static AddressView addressOf(KnownFamily known) {
        return known.applicant() == null ? null : known.applicant().address();
    }
}
