package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.EnrolmentRegister;
import kz.enrollment.statesystems.RegistryUnavailable;

/** Choosing a child: a question to the education database, then the transaction. */
@Dependent
public class ChildAdmissibility {

    private static final Logger LOG = Logger.getLogger(ChildAdmissibility.class.getName());

    private final ChildChoice choice;
    private final EnrolmentRegister register;

    @Inject
    public ChildAdmissibility(ChildChoice choice, EnrolmentRegister register) {
        this.choice = choice;
        this.register = register;
    }

    /** Called outside any transaction. */
    public void choose(UUID draftId, Iin child) {
        choice.requireOwnChild(draftId, child);
        if (isEnrolled(child)) {
            throw new BusinessRuleViolation("child.enrolled").at("child");
        }
        choice.choose(draftId, child);
    }

    private boolean isEnrolled(Iin child) {
        try {
            return register.enrolled(child).enrolled();
        } catch (RegistryUnavailable silent) {
            // Never the parent's fault: the verification asks again after submission.
            LOG.log(Level.INFO, "{0} gave no answer before the choice of a child: {1}", new Object[] {
                silent.system(), silent.reasonCode()
            });
            return false;
        }
    }
}
