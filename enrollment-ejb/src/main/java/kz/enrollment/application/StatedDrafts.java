package kz.enrollment.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.internal.StatedDesk;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Roles;

/**
 * The caller's own drafts while state systems are silent: the parent's word counts until the systems answer, and is checked
 * after the submission (Rules §7). Refused with {@code stated.not_needed} when the systems have answered meanwhile.
 */
@Stateless
@RolesAllowed(Roles.PARENT)
public class StatedDrafts {

    private final StatedDesk desk;

    protected StatedDrafts() {
        this(null);
    }

    @Inject
    public StatedDrafts(StatedDesk desk) {
        this.desk = desk;
    }

    /**
     * Takes name and address in the parent's own words, because the register of persons or 1414 is silent.
     *
     * @throws BusinessRuleViolation {@code stated.*}, {@code surname.required} or {@code address.kind} beside their fields
     */
    public void applicant(UUID draftId, StatedApplicant said) {
        desk.applicant(draftId, said);
    }

    /**
     * Takes the child in the parent's own words, because the civil registry is silent or does not name it.
     *
     * @throws BusinessRuleViolation {@code iin.*}, {@code birth_date.*}, {@code stated.*} beside their fields, and those of
     *     {@link Drafts#chooseChild}
     */
    public void child(UUID draftId, StatedChild said) {
        desk.child(draftId, said);
    }

    /** Goes on without the consent to the child's data as long as 1414 is silent; it is asked for when that works again. */
    public void goOn(UUID draftId) {
        desk.goOn(draftId);
    }
}
