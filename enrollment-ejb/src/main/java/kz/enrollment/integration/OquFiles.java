package kz.enrollment.integration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.integration.internal.OquCsv;
import kz.enrollment.integration.internal.OquSchools;
import kz.enrollment.integration.internal.OquShelf;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/**
 * Files for the OQU base, where schools type applications in today: who typed one here types it nowhere else. Schools reach
 * their own, districts those of their schools. The form of the file is ours, since OQU's is not public
 * (docs/integration-api.md).
 */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR, Roles.DISTRICT})
public class OquFiles {

    /** The most applications of one file. */
    public static final int MOST_ROWS = 5000;

    private final OquSchools schools;
    private final OquShelf shelf;
    private final Campaigns campaigns;
    private final AuditTrail audit;

    protected OquFiles() {
        this(null, null, null, null);
    }

    @Inject
    public OquFiles(OquSchools schools, OquShelf shelf, Campaigns campaigns, AuditTrail audit) {
        this.schools = schools;
        this.shelf = shelf;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /** The caller's schools by name, with what waits to be given out in the campaign of these days. */
    public List<OquSchool> schools() {
        return schools.mine(campaign().id());
    }

    /** The files made for the caller's schools, newest first, at most 50. */
    public List<OquFileView> made() {
        return shelf.made(schools.ids());
    }

    /**
     * Makes a file and notes its applications as given out.
     *
     * @param day of filing: everything filed then, given out before or not; null for everything not given out before
     * @throws BusinessRuleViolation {@code oqu.empty} when there is nothing to give out
     * @throws NotFound when the school is none of the caller's
     */
    public UUID make(UUID schoolId, LocalDate day) {
        schools.require(schoolId);
        shelf.hold(schoolId);
        List<UUID> applications = shelf.toGive(campaign().id(), schoolId, day, MOST_ROWS);
        if (applications.isEmpty()) {
            throw new BusinessRuleViolation("oqu.empty");
        }
        UUID file = shelf.note(campaign().id(), schoolId, day, applications);
        audit.record("OQU_FILE_MADE", "OQU_FILE", file, applications.size() + " rows");
        return file;
    }

    /** The file as CSV with the facts of this moment, of what is still the school's. */
    public String csv(UUID fileId) {
        schools.require(shelf.schoolOf(fileId));
        audit.record("OQU_FILE_READ", "OQU_FILE", fileId, null);
        return OquCsv.of(shelf.rows(fileId));
    }

    private CampaignView campaign() {
        return campaigns.openOrLast().orElseThrow(NotFound::new);
    }
}
