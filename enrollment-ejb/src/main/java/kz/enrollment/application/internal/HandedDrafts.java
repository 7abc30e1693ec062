package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.HandedDraft;
import kz.enrollment.application.Handover;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.SchoolChoice;
import kz.enrollment.application.Statement;
import kz.enrollment.application.Step;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.FileLimits;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.Signings;

/** The drafts of the calling program; anybody else's do not exist for it. */
@Dependent
public class HandedDrafts {

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;
    private final DraftParts parts;
    private final FilingParts filing;

    @Inject
    public HandedDrafts(Caller caller, Clock clock, DraftParts parts, FilingParts filing) {
        this.caller = caller;
        this.clock = clock;
        this.parts = parts;
        this.filing = filing;
    }

    public UUID open(Handover order) {
        UUID campaign = parts.registers.stream(order.streams().get(0)).campaignId();
        parts.desk.requireNotOver(campaign);
        replace(order, campaign);
        ApplicationDraft draft = ApplicationDraft.handedBy(caller.id(), order.accountId(), campaign, clock.instant());
        draft.chooseChild(order.child(), clock.instant());
        draft.fillDetails(DraftDesk.extraPhone(order.extraPhone()), order.specialNeeds(), clock.instant());
        order.streams().forEach(stream -> parts.desk.requireOffered(parts.registers.stream(stream), draft));
        draft.chooseSchool(
                new SchoolChoice(order.byCatchment(), order.streams().get(0), order.transport()), clock.instant());
        order.streams().stream().skip(1).forEach(stream -> draft.addWish(stream, clock.instant()));
        draft.keepWaiting(order.keepWaiting(), clock.instant());
        entities.persist(draft);
        // The consents that follow look for drafts that wait for them.
        entities.flush();
        return draft.id();
    }

    private void replace(Handover order, UUID campaign) {
        entities.createQuery("""
                        select d from ApplicationDraft d where d.accountId = :account and d.clientId = :client
                        and d.campaignId = :campaign and d.childIin = :child and d.status = :open
                        """, ApplicationDraft.class)
                .setParameter("account", order.accountId())
                .setParameter("client", caller.id())
                .setParameter("campaign", campaign)
                .setParameter("child", order.child().value())
                .setParameter("open", ApplicationDraft.Status.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(former -> former.abandon(clock.instant()));
        entities.flush();
    }

    public HandedDraft view(UUID draftId) {
        ApplicationDraft draft = find(draftId, LockModeType.NONE);
        DraftView view = parts.reading.view(draft);
        parts.audit.record("DRAFT_READ", "DRAFT", draftId, null);
        try {
            return new HandedDraft(view, statement(draft, view), null);
        } catch (BusinessRuleViolation obstacle) {
            return new HandedDraft(view, null, obstacle);
        }
    }

    /** Also what the portal asks when a child is chosen: here the registers tell of it only afterwards. */
    private Statement statement(ApplicationDraft draft, DraftView view) {
        if (draft.status() != ApplicationDraft.Status.OPEN) {
            return null;
        }
        if (view.applicant() != null && view.applicant().name() != null && view.child() == null) {
            throw new BusinessRuleViolation("child.not_yours").at("child");
        }
        if (view.next() != Step.CHECK) {
            return null;
        }
        filing.candidacy.require(draft, view.child());
        if (!parts.registers.isValid(view.applicant().address())) {
            throw new BusinessRuleViolation("address.none").at("school");
        }
        return StatementText.of(view);
    }

    public FileLimits limits(UUID draftId) {
        var campaign = parts.registers.campaign(find(draftId, LockModeType.NONE).campaignId());
        return new FileLimits(campaign.maxFileBytes(), campaign.maxTotalBytes());
    }

    public void attach(UUID draftId, CheckedFile file) {
        parts.desk.attach(find(draftId, LockModeType.PESSIMISTIC_WRITE), file);
    }

    public SigningOrder confirm(UUID draftId, boolean truth, boolean dataUse, SignatureFormat format) {
        ApplicationDraft draft = find(draftId, LockModeType.PESSIMISTIC_WRITE);
        DraftView view = parts.reading.view(draft);
        statement(draft, view);
        parts.desk.confirm(draft, truth, dataUse);
        return filing.signing.order(draft, SigningMeans.EDS, format);
    }

    public Optional<ReceiptView> receiptOf(UUID draftId) {
        find(draftId, LockModeType.NONE);
        return filing.applications.ofDraft(draftId).map(filing.reading::receipt);
    }

    public ReceiptView file(UUID draftId, UUID signing, SignatureFormat format) {
        ApplicationDraft draft = find(draftId, LockModeType.PESSIMISTIC_WRITE);
        return filing.applications
                .ofDraft(draftId)
                .map(filing.reading::receipt)
                .orElseGet(() -> filing.signing.file(
                        draft,
                        statement -> KeyContent.used(
                                filing.signings, new KeyContent.Key(signing, draftId, format), statement)));
    }

    private ApplicationDraft find(UUID draftId, LockModeType lock) {
        return entities.createQuery(
                        "select d from ApplicationDraft d where d.id = :id and d.clientId = :client",
                        ApplicationDraft.class)
                .setParameter("id", draftId)
                .setParameter("client", caller.id())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What a draft is filled in with. */
    @Dependent
    public static class DraftParts {

        private final DraftDesk desk;
        private final DraftReading reading;
        private final Registers registers;
        private final AuditTrail audit;

        @Inject
        public DraftParts(DraftDesk desk, DraftReading reading, Registers registers, AuditTrail audit) {
            this.desk = desk;
            this.reading = reading;
            this.registers = registers;
            this.audit = audit;
        }
    }

    /** What a draft is filed with. */
    @Dependent
    public static class FilingParts {

        private final Candidacy candidacy;
        private final SigningDesk signing;
        private final Signings signings;
        private final ActiveApplications applications;
        private final ApplicationReading reading;

        @Inject
        public FilingParts(
                Candidacy candidacy,
                SigningDesk signing,
                Signings signings,
                ActiveApplications applications,
                ApplicationReading reading) {
            this.candidacy = candidacy;
            this.signing = signing;
            this.signings = signings;
            this.applications = applications;
            this.reading = reading;
        }
    }
}
