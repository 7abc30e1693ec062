package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.application.Details;
import kz.enrollment.application.SchoolChoice;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.campaign.CampaignPhase;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.FileLimits;
import kz.enrollment.person.PersonView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.PhoneNumber;

/** Changes of the caller's own drafts, each within the transaction of the use case. */
@Dependent
public class DraftDesk {

    /** Country code of the register of persons. */
    private static final String KAZAKHSTAN = "398";

    private final DraftBook book;
    private final DraftReading reading;
    private final DraftSources sources;
    private final Clock clock;

    @Inject
    public DraftDesk(DraftBook book, DraftReading reading, DraftSources sources, Clock clock) {
        this.book = book;
        this.reading = reading;
        this.sources = sources;
        this.clock = clock;
    }

    /** A draft may be prepared before the opening, not after the close. */
    public void requireNotOver(UUID campaignId) {
        CampaignView campaign = sources.registers().campaign(campaignId);
        if (campaign.phase() == CampaignPhase.AFTER) {
            throw new BusinessRuleViolation("campaign.closed", campaign.closes());
        }
    }

    public void requestConsent(UUID draftId) {
        book.require(draftId);
        sources.household().askOwnConsent();
    }

    public void details(UUID draftId, Details details) {
        ApplicationDraft draft = book.requireLocked(draftId);
        boolean neededBefore = draft.hasSpecialNeeds();
        draft.fillDetails(extraPhone(details.extraPhone()), details.specialNeeds(), clock.instant());
        if (details.specialNeeds() && !neededBefore) {
            draft.child().ifPresent(child -> sources.searches().ask(draftId, draft.accountId(), child, true));
        }
    }

    public void school(UUID draftId, SchoolChoice choice) {
        ApplicationDraft draft = book.requireLocked(draftId);
        requireChoosable(sources.registers().stream(choice.streamId()), draft);
        draft.chooseSchool(choice, clock.instant());
    }

    public void attach(UUID draftId, CheckedFile file) {
        attach(book.requireLocked(draftId), file);
    }

    /** @param draft held until the transaction ends */
    void attach(ApplicationDraft draft, CheckedFile file) {
        draft.documentsChanged(clock.instant());
        CampaignView campaign = sources.registers().campaign(draft.campaignId());
        FileLimits limits = new FileLimits(campaign.maxFileBytes(), campaign.maxTotalBytes());
        sources.documents().attach(draft.id(), draft.accountId(), file, limits);
    }

    public void detach(UUID draftId, UUID documentId) {
        book.requireLocked(draftId).documentsChanged(clock.instant());
        sources.documents().detach(draftId, documentId);
    }

    public void confirm(UUID draftId, boolean truth, boolean dataUse) {
        confirm(book.requireLocked(draftId), truth, dataUse);
    }

    /** @param draft held until the transaction ends */
    void confirm(ApplicationDraft draft, boolean truth, boolean dataUse) {
        reading.complete(reading.view(draft));
        if (!truth) {
            throw new BusinessRuleViolation("confirm.truth").at("truth");
        }
        if (!dataUse) {
            throw new BusinessRuleViolation("confirm.data_use").at("dataUse");
        }
        draft.confirm(true, true, clock.instant());
    }

    public void abandon(ApplicationDraft draft) {
        draft.abandon(clock.instant());
    }

    /** Whether the family may name the stream: now, with its child and its address. */
    void requireChoosable(StreamView stream, ApplicationDraft draft) {
        requireOffered(stream, draft);
        requireRegistration(reading.view(draft).applicant());
    }

    /** Whether the stream is open to the child wherever it lives. */
    void requireOffered(StreamView stream, ApplicationDraft draft) {
        if (!stream.campaignId().equals(draft.campaignId())) {
            throw new BusinessRuleViolation("stream.other_campaign").at("school");
        }
        if (!stream.school().online()) {
            throw new BusinessRuleViolation("stream.paper_only").at("school");
        }
        if (!draft.mayChoose(stream)) {
            throw new BusinessRuleViolation("stream.pmpk_only").at("school");
        }
    }

    /** Without a registration the right way is to register first (Rules §3); the draft waits. */
    private void requireRegistration(PersonView applicant) {
        if (applicant == null || !sources.registers().isValid(applicant.address())) {
            boolean foreigner = applicant != null && isForeigner(applicant);
            throw foreigner
                    ? new BusinessRuleViolation("address.none_foreigner").at("school")
                    : new BusinessRuleViolation("address.none").at("school");
        }
    }

    /** Foreigners without a registration show their residence document at the school (Rules §3). */
    private static boolean isForeigner(PersonView applicant) {
        return applicant.citizenship() != null && !KAZAKHSTAN.equals(applicant.citizenship());
    }

    static PhoneNumber extraPhone(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return PhoneNumber.of(typed);
        } catch (BusinessRuleViolation invalid) {
            throw invalid.at("extraPhone");
        }
    }
}
