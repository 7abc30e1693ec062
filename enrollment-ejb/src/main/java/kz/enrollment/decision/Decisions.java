package kz.enrollment.decision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.decision.internal.DecisionDesk;
import kz.enrollment.decision.internal.StaffSignatures;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Roles;

/**
 * The school's answer: admission, or refusal on one of the three grounds (Rules §7). One transaction each: decision, state,
 * place, paper, audit and message. Only for applications of the caller's school. Without an electronic signature, as long
 * as that is allowed ({@code decision.signature_required}); with one see {@link SignedActs}.
 */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class Decisions {

    private final DecisionDesk desk;
    private final StaffSignatures signatures;

    protected Decisions() {
        this(null, null);
    }

    @Inject
    public Decisions(DecisionDesk desk, StaffSignatures signatures) {
        this.desk = desk;
        this.signatures = signatures;
    }

    /**
     * Admits the child to the place that is held.
     *
     * @param version the version the page showed
     * @return the decision
     * @throws BusinessRuleViolation {@code decision.checks_open(count)}, {@code decision.no_place}, {@code
     *     application.already(status)}, {@code changed-by-another}
     */
    public UUID admit(UUID applicationId, int version) {
        signatures.requireNotRequired();
        ApplicationView application = desk.requireChecked(applicationId, version);
        return desk.admit(application, version);
    }

    /**
     * Refuses with reasons. Without a free place (ground 3) the child stays on its lists, if the parent wished so; on the other
     * grounds what it holds goes to the next.
     *
     * @throws BusinessRuleViolation {@code refusal.ground}, {@code facts.required}, {@code facts.too_long(max)}, {@code
     *     refusal.place_held}, {@code application.already(status)}, {@code changed-by-another}
     */
    public UUID refuse(UUID applicationId, int version, Refusal refusal) {
        signatures.requireNotRequired();
        return desk.refuse(applicationId, version, refusal);
    }
}
