package kz.enrollment.application;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.internal.ApplicationEndings;
import kz.enrollment.application.internal.ApplicationReading;
import kz.enrollment.application.internal.SchoolShelf;
import kz.enrollment.documents.DocumentBytes;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/**
 * Applications as the case workers' subdomains see and move them. Staff reach the applications of their own school only;
 * the system's own work (verification) reaches all.
 */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class ApplicationRegister {

    private final SchoolShelf shelf;
    private final ApplicationReading reading;
    private final ApplicationEndings endings;
    private final Clock clock;

    protected ApplicationRegister() {
        this(null, null, null, null);
    }

    @Inject
    public ApplicationRegister(SchoolShelf shelf, ApplicationReading reading, ApplicationEndings endings, Clock clock) {
        this.shelf = shelf;
        this.reading = reading;
        this.endings = endings;
        this.clock = clock;
    }

    /** For the system's own work after a submission; no person's rights are asked. */
    @PermitAll
    public ApplicationView forSystem(UUID applicationId) {
        return reading.view(shelf.require(applicationId));
    }

    /** The account behind an application, for questions to the registers under its consents. */
    @PermitAll
    public UUID accountOf(UUID applicationId) {
        return shelf.require(applicationId).accountId();
    }

    /** An application of the caller's school; any other is not found. */
    public ApplicationView ofMySchool(UUID applicationId) {
        return reading.view(shelf.ofMySchool(applicationId));
    }

    /**
     * The same, held until the transaction ends, as the page showed it.
     *
     * @throws kz.enrollment.shared.ChangedByAnother when it is another version now; {@code application.already(status)}
     *     when it is decided
     */
    @TransactionAttribute(MANDATORY)
    public ApplicationView forDecision(UUID applicationId, int version) {
        return reading.view(shelf.forDecision(applicationId, version));
    }

    /** An application of the caller's school that is not decided yet, held until the transaction ends. */
    @TransactionAttribute(MANDATORY)
    public void holdForCheck(UUID applicationId) {
        shelf.forCheck(applicationId);
    }

    /** The draft an application came from, for questions about its signature. */
    @PermitAll
    public UUID draftOf(UUID applicationId) {
        return shelf.require(applicationId).draftId();
    }

    /** Uploaded or fetched document of an application of the caller's school. */
    public DocumentBytes document(UUID applicationId, UUID documentId) {
        return reading.document(shelf.ofMySchool(applicationId), documentId);
    }

    /** Applications of the caller's school in any of the states, the first due first. */
    public Page<SchoolRow> page(Collection<ApplicationStatus> states, int offset, int limit) {
        return shelf.page(states, offset, limit);
    }

    /** Registration numbers by the public number of the ledger, without any personal data; unknown ones are left out. */
    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN, Roles.AUDITOR})
    public Map<String, String> numbersOf(Collection<String> references) {
        return reading.numbersOf(references);
    }

    /** How many applications of the caller's school are in each state. */
    public Map<ApplicationStatus, Long> counts() {
        return shelf.counts();
    }

    /** The school of the caller. */
    public UUID mySchool() {
        return shelf.mySchool();
    }

    /** Admitted children of the caller's school in a campaign, by name in Kazakh order. */
    public Page<SchoolRow> admitted(UUID campaignId, int offset, int limit) {
        return shelf.admitted(campaignId, offset, limit);
    }

    /** All of the given applications that are admitted to the caller's school, by name in Kazakh order. */
    public List<ApplicationView> admittedAmong(UUID campaignId, Collection<UUID> ids) {
        return shelf.admittedAmong(campaignId, ids).stream().map(reading::view).toList();
    }

    @TransactionAttribute(MANDATORY)
    public void admit(UUID applicationId, int version) {
        EnrollmentApplication application = shelf.ofMySchool(applicationId);
        application.admit(version);
        endings.note(application, clock.instant(), "ADMITTED");
    }

    @TransactionAttribute(MANDATORY)
    public void refuse(UUID applicationId, int version) {
        endings.refuse(shelf.ofMySchool(applicationId), version);
    }

    @TransactionAttribute(MANDATORY)
    public void enrol(UUID applicationId) {
        EnrollmentApplication application = shelf.ofMySchool(applicationId);
        application.enrol();
        endings.note(application, clock.instant(), "ENROLLED");
    }
}
