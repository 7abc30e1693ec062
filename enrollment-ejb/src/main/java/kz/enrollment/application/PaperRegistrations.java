package kz.enrollment.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.internal.SlipDesk;
import kz.enrollment.application.internal.SlipDoor;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/**
 * Applications on paper at the caller's own school (Rules §6). Registering draws the number and holds the place at once,
 * whatever the hour; the rest is entered later on the same number. Boarding schools, which admit on paper only, work the
 * same way.
 */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class PaperRegistrations {

    private final SlipDesk desk;
    private final SlipDoor door;

    protected PaperRegistrations() {
        this(null, null);
    }

    @Inject
    public PaperRegistrations(SlipDesk desk, SlipDoor door) {
        this.desk = desk;
        this.door = door;
    }

    /** Streams of the caller's school in the current campaign, by language; empty when there is no campaign. */
    public List<StreamView> streams() {
        return desk.streams();
    }

    /** The current campaign. */
    public CampaignView campaign() {
        return desk.campaign();
    }

    /**
     * Draws the number and holds the place, waits or goes without, as the rule and the parent's choice say. The education
     * database is asked before; when it is silent the verification asks again.
     *
     * @throws BusinessRuleViolation {@code iin.*} at {@code childIin}, {@code child.too_young(year)}, {@code
     *     child.has_application}, {@code child.has_slip}, {@code child.stated_unconfirmed(number)} (which {@code setAside}
     *     with that number goes past), {@code child.enrolled} and {@code child.zero_class} at {@code childIin}, {@code journal.required} and {@code journal.too_long(max)} at {@code journalNumber}, {@code
     *     journal.future} at {@code journalTime}, {@code campaign.not_open_yet(opens)}, {@code campaign.closed(closes)}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PaperSlip register(PaperRegistration registration) {
        return door.register(registration);
    }

    /** Registered and not entered yet, the first due first. */
    public Page<PaperSlip> open(int offset, int limit) {
        return desk.open(offset, limit);
    }

    /** A slip of the caller's school, whatever became of it. */
    public PaperSlip view(UUID slipId) {
        return desk.view(slipId);
    }

    /**
     * Files the application on the slip's number and place, as of the time of registration.
     *
     * @return the application
     * @throws BusinessRuleViolation {@code slip.over}, {@code scan.required} at {@code file-STATEMENT_SCAN}, {@code
     *     birth_date.differs} and {@code child.too_young(year)} at {@code birthDate}, {@code iin.*} and {@code
     *     iin.same} at {@code applicantIin}, {@code phone.invalid} at {@code phone} or {@code extraPhone}, {@code
     *     child.has_application}
     */
    public UUID enter(UUID slipId, PaperEntry entry) {
        return desk.enter(slipId, entry);
    }

    /**
     * Gives the place back; the number is not used again.
     *
     * @throws BusinessRuleViolation {@code slip.over}, {@code reason.required} and {@code reason.too_long(max)} at {@code
     *     reason}
     */
    public void cancel(UUID slipId, String reason) {
        desk.cancel(slipId, reason);
    }
}
