package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.enrollment.application.AdmittedOnStatement;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationView;

/**
 * A zero-class pupil is admitted on the parent's statement (Rules §6): nobody weighs anything, so the decision is made
 * together with the filing, in the name of the member of staff who accepted the statement.
 */
@Dependent
public class StatementAdmission {

    private final ApplicationRegister applications;
    private final DecisionDesk desk;

    @Inject
    public StatementAdmission(ApplicationRegister applications, DecisionDesk desk) {
        this.applications = applications;
        this.desk = desk;
    }

    void admit(@Observes AdmittedOnStatement event) {
        ApplicationView application = applications.ofMySchool(event.applicationId());
        desk.admit(application, application.version());
    }
}
