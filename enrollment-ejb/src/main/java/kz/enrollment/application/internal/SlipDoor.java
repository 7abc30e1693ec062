package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.enrollment.application.PaperRegistration;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/** Registering on paper: a question to the education database, then the transaction. */
@Dependent
public class SlipDoor {

    private static final String FIELD = "childIin";

    private final SlipRegistration registration;
    private final EnrolmentQuestion question;

    @Inject
    public SlipDoor(SlipRegistration registration, EnrolmentQuestion question) {
        this.registration = registration;
        this.question = question;
    }

    /** Called outside any transaction. */
    public PaperSlip register(PaperRegistration asked) {
        Iin child = PaperContents.iin(asked.childIin(), FIELD);
        try {
            question.requireNotEnrolled(child);
            return registration.register(child, asked);
        } catch (BusinessRuleViolation refused) {
            throw "child".equals(refused.field()) ? refused.at(FIELD) : refused;
        }
    }
}
