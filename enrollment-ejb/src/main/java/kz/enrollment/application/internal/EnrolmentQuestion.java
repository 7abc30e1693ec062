package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.EnrolmentRegister;
import kz.enrollment.statesystems.RegistryUnavailable;

/** Asks the education database, outside any transaction, whether a child studies somewhere already (Rules §3). */
@Dependent
public class EnrolmentQuestion {

    private static final Logger LOG = Logger.getLogger(EnrolmentQuestion.class.getName());

    private final EnrolmentRegister register;

    @Inject
    public EnrolmentQuestion(EnrolmentRegister register) {
        this.register = register;
    }

    /** @throws BusinessRuleViolation {@code child.enrolled} at {@code child}; never because the database is silent */
    public void requireNotEnrolled(Iin child) {
        if (isEnrolled(child)) {
            throw new BusinessRuleViolation("child.enrolled").at("child");
        }
    }

    private boolean isEnrolled(Iin child) {
        try {
            return register.enrolled(child).enrolled();
        } catch (RegistryUnavailable silent) {
            // Never the parent's fault: the verification asks again after submission.
            LOG.log(Level.INFO, "{0} gave no answer before an application: {1}", new Object[] {
                silent.system(), silent.reasonCode()
            });
            return false;
        }
    }
}
