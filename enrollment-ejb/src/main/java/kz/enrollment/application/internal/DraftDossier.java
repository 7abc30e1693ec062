package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.access.ParentView;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Step;
import kz.enrollment.application.WishView;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.person.AddressView;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.PersonView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;

/** Brings together everything a draft's pages show, and says which step comes next (Rules §4). */
@Dependent
public class DraftDossier {

    private final DraftSources sources;

    @Inject
    public DraftDossier(DraftSources sources) {
        this.sources = sources;
    }

    public DraftView of(ApplicationDraft draft, UUID applicationId) {
        Registers registers = sources.registers();
        ParentView account = sources.household().account(draft.accountId());
        Known known = known(draft, account);
        List<WishView> wishes = wishes(draft, addressOf(known));
        WishView first = wishes.isEmpty() ? null : wishes.get(0);
        List<DocumentView> attached = sources.documents().ofDraft(draft.id());
        Set<DocumentType> missing = missing(draft, attached);
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
                sources.searches().of(draft.id()),
                missing,
                next(draft, known, wishes.stream().map(WishView::stream).toList(), missing),
                wishes,
                draft.keepsWaiting());
    }

    private List<WishView> wishes(ApplicationDraft draft, AddressView address) {
        return sources.registers().wishes(draft.campaignId(), draft.wishes(), address);
    }

    private List<StreamView> streamsOf(ApplicationDraft draft) {
        Map<UUID, StreamView> streams = sources.registers().streams(draft.wishes());
        return draft.wishes().stream().map(streams::get).toList();
    }

    /** The first step that is not complete; consent of the child is part of choosing it. */
    public Step nextOf(ApplicationDraft draft) {
        return next(
                draft,
                known(draft, sources.household().account(draft.accountId())),
                streamsOf(draft),
                missing(draft, sources.documents().ofDraft(draft.id())));
    }

    private Known known(ApplicationDraft draft, ParentView account) {
        Household household = sources.household();
        Optional<Iin> child = draft.child();
        return new Known(
                household.person(account.id(), account.iin()).orElse(null),
                child.flatMap(iin -> household.child(account.id(), iin)).orElse(null),
                child.flatMap(iin -> household.person(account.id(), iin)).orElse(null),
                household.ownConsent(account).orElse(null),
                child.flatMap(iin -> household.consentFor(account.id(), iin)).orElse(null));
    }

    private static Step next(ApplicationDraft draft, Known known, List<StreamView> wishes, Set<DocumentType> missing) {
        if (!isGiven(known.ownConsent())
                || known.applicant() == null
                || known.applicant().name() == null) {
            return Step.CONSENT;
        }
        if (known.child() == null || !isGiven(known.childConsent())) {
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

    /** The registers answer only under a consent that stands on the day of filing. */
    private static boolean isGiven(ConsentView consent) {
        return consent != null && consent.status().approved();
    }

    private static Set<DocumentType> missing(ApplicationDraft draft, List<DocumentView> attached) {
        Set<DocumentType> needed = EnumSet.of(DocumentType.PHOTO, DocumentType.FORM_065, DocumentType.FORM_052);
        if (draft.hasSpecialNeeds()) {
            needed.add(DocumentType.PMPK);
        }
        needed.removeAll(attached.stream().map(DocumentView::type).collect(Collectors.toSet()));
        return needed;
    }

    private static AddressView addressOf(Known known) {
        return known.applicant() == null ? null : known.applicant().address();
    }

    private record Known(
            PersonView applicant,
            ChildView child,
            PersonView childRecord,
            ConsentView ownConsent,
            ConsentView childConsent) {}
}
