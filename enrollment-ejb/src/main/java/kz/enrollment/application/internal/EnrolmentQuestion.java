package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.EnrolmentRegister;
import kz.enrollment.statesystems.EnrolmentRegister.Enrolled;
import kz.enrollment.statesystems.RegistryUnavailable;

/**
 * Asks the education database, outside any transaction, whether a child studies somewhere already. Here alone a register's
 * word decides at once, as Rules §3 want it before the submission: so it is asked a second time before it refuses, and the
 * refusal names its answer.
 */
@Dependent
public class EnrolmentQuestion {

    private static final Logger LOG = Logger.getLogger(EnrolmentQuestion.class.getName());

    private final EnrolmentRegister register;

    @Inject
    public EnrolmentQuestion(EnrolmentRegister register) {
        this.register = register;
    }

    /**
     * @throws BusinessRuleViolation {@code child.enrolled(answer)} at {@code child} when the database says so twice; never
     *     because it is silent, and not of a child below grade 1
     */
    public void requireNotEnrolled(Iin child) {
        if (enrolled(child).isPresent()) {
            enrolled(child).ifPresent(again -> {
                throw new BusinessRuleViolation("child.enrolled", again.answerId()).at("child");
            });
        }
    }

    private Optional<Enrolled> enrolled(Iin child) {
        try {
            return Optional.of(register.enrolled(child)).filter(Enrolled::inSchool);
        } catch (RegistryUnavailable silent) {
            // Never the parent's fault: the verification asks again after submission.
            LOG.log(Level.INFO, "{0} gave no answer before an application: {1}", new Object[] {
                silent.system(), silent.reasonCode()
            });
            return Optional.empty();
        }
    }
}
