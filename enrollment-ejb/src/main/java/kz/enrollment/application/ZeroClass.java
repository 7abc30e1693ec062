package kz.enrollment.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.internal.SlipDesk;
import kz.enrollment.application.internal.ZeroClassDesk;
import kz.enrollment.application.internal.ZeroClassDoor;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Page;
import kz.enrollment.shared.Roles;

/**
 * The school's own zero class (Rules §6): its pupils are listed before the opening and each has a place reserved among the
 * catchment's; after the opening the parent's statement admits. Unclaimed reservations lapse before the release.
 */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class ZeroClass {

    private final ZeroClassDesk desk;
    private final ZeroClassDoor door;
    private final SlipDesk paper;

    protected ZeroClass() {
        this(null, null, null);
    }

    @Inject
    public ZeroClass(ZeroClassDesk desk, ZeroClassDoor door, SlipDesk paper) {
        this.desk = desk;
        this.door = door;
        this.paper = paper;
    }

    /** Streams of the caller's school in the current campaign, by language. */
    public List<StreamView> streams() {
        return paper.streams();
    }

    /** The current campaign. */
    public CampaignView campaign() {
        return paper.campaign();
    }

    /** The list of a stream of the caller's school, those still reserved first, by name in Kazakh order. */
    public Page<ZeroClassPupil> pupils(UUID streamId, int offset, int limit) {
        return desk.pupils(streamId, offset, limit);
    }

    /** A pupil of the caller's school. */
    public ZeroClassPupil pupil(UUID pupilId) {
        return desk.pupil(pupilId);
    }

    /**
     * Lists a pupil and reserves a place for it.
     *
     * @return the pupil
     * @throws BusinessRuleViolation {@code zero.opened(opens)} once the campaign is open, {@code places.full(places)}, {@code
     *     iin.*}, {@code pupil.listed}, {@code child.has_slip}, {@code child.enrolled} at {@code iin}, {@code
     *     surname.required} at {@code surname}, {@code birth_date.differs} and {@code child.too_young(year)} at {@code
     *     birthDate}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID list(UUID streamId, PupilEntry entry) {
        return door.list(streamId, entry);
    }

    /**
     * Takes a pupil off the list and gives the place back.
     *
     * @throws BusinessRuleViolation {@code pupil.over}
     */
    public void strike(UUID pupilId) {
        desk.strike(pupilId);
    }

    /**
     * Files the parent's statement on the reserved place and admits at once.
     *
     * @param setAside as {@link PaperRegistration#setAside()}
     * @return the application
     * @throws BusinessRuleViolation {@code child.stated_unconfirmed(number)}, {@code pupil.over}, {@code campaign.not_open_yet(opens)}, {@code campaign.closed(closes)},
     *     {@code child.has_application}, {@code child.has_slip}, and what {@link PaperRegistrations#enter} says of statements
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID admit(UUID pupilId, PaperStatement statement, String setAside) {
        return door.admit(pupilId, statement, setAside);
    }
}
