package kz.enrollment.application;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.application.internal.ApplicationReading;
import kz.enrollment.application.internal.DecidedApplications;
import kz.enrollment.application.internal.SchoolShelf;
import kz.enrollment.application.internal.StreamNumbers;
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
    private final DecidedApplications decided;
    private final StreamNumbers numbers;

    protected ApplicationRegister() {
        this(null, null, null, null);
    }

    @Inject
    public ApplicationRegister(
            SchoolShelf shelf, ApplicationReading reading, DecidedApplications decided, StreamNumbers numbers) {
        this.shelf = shelf;
        this.reading = reading;
        this.decided = decided;
        this.numbers = numbers;
    }

    /** For the system's own work after a submission; no person's rights are asked. */
    @PermitAll
    public ApplicationView forSystem(UUID applicationId) {
        return reading.view(shelf.require(applicationId));
    }

    /** The account behind an application, for questions to the registers under its consents; none on paper. */
    @PermitAll
    public Optional<UUID> accountOf(UUID applicationId) {
        return Optional.ofNullable(shelf.require(applicationId).accountId());
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

    /** The same of one that is undecided or admitted, as long as no order names it. */
    @TransactionAttribute(MANDATORY)
    public ApplicationStatus holdUntilOrder(UUID applicationId) {
        return shelf.untilOrder(applicationId).status();
    }

    /** The draft an application came from, for questions about its signature; none on paper. */
    @PermitAll
    public Optional<UUID> draftOf(UUID applicationId) {
        return Optional.ofNullable(shelf.require(applicationId).draftId());
    }

    /** The signature with a key an application was filed with; none for a code by SMS and on paper. */
    @PermitAll
    public Optional<UUID> signatureOf(UUID applicationId) {
        return Optional.ofNullable(shelf.require(applicationId).content().signatureId());
    }

    /** The application that was filed with a signature; no person's rights are asked. */
    @PermitAll
    public Optional<UUID> ofSignature(UUID signatureId) {
        return shelf.ofSignature(signatureId);
    }

    /** Uploaded or fetched document of an application of the caller's school. */
    public DocumentBytes document(UUID applicationId, UUID documentId) {
        return reading.document(shelf.ofMySchool(applicationId), documentId);
    }

    /** Applications of the caller's school in any of the states, the first due first. */
    public Page<SchoolRow> page(Collection<ApplicationStatus> states, int offset, int limit) {
        return shelf.page(states, offset, limit);
    }

    /** Those among the applications that are the caller's school's, in any order. */
    public List<SchoolRow> ofMySchool(Collection<UUID> ids) {
        return shelf.among(ids);
    }

    /**
     * Registration numbers by the public number of the ledger, without any personal data; those of other streams and unknown
     * ones are left out.
     *
     * @throws kz.enrollment.shared.NotFound when the stream is not one of the caller's district
     */
    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN, Roles.AUDITOR})
    public Map<String, String> numbersOf(UUID streamId, Collection<String> references) {
        return numbers.of(streamId, references);
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

    /** All of the given applications that are admitted to the caller's school, by name in Kazakh order; without documents, history and
     * wishes. */
    public List<ApplicationView> admittedAmong(UUID campaignId, Collection<UUID> ids) {
        return reading.brief(shelf.admittedAmong(campaignId, ids));
    }

    /**
     * How an application stands in the queue, its streams held until the transaction ends. A decision asks this before it
     * takes a number for its paper.
     *
     * @return empty when any of its wishes holds a place, also one that only just came from a list
     */
    @TransactionAttribute(MANDATORY)
    public Optional<ClaimView> standingWithoutPlace(UUID applicationId) {
        return decided.standingWithoutPlace(shelf.ofMySchool(applicationId));
    }

    /** @throws kz.enrollment.shared.BusinessRuleViolation {@code decision.no_place}, asked under the stream's lock */
    @TransactionAttribute(MANDATORY)
    public void admit(UUID applicationId, int version) {
        decided.admit(shelf.ofMySchool(applicationId), version);
    }

    /** @param waits whether the child may stay on the lists, if the parent wished so */
    @TransactionAttribute(MANDATORY)
    public void refuse(UUID applicationId, int version, boolean waits) {
        decided.refuse(shelf.ofMySchool(applicationId), version, waits);
    }

    @TransactionAttribute(MANDATORY)
    public void enrol(Collection<UUID> applicationIds) {
        decided.enrol(applicationIds.stream().map(shelf::ofMySchool).toList());
    }
}
