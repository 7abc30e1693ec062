package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationSubmitted;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** With the submission its checks are laid down and their work is ordered; it begins after the commit. */
@Dependent
public class VerificationStart {

    private final ApplicationRegister applications;
    private final CheckBook book;
    private final Tasks tasks;

    @Inject
    public VerificationStart(ApplicationRegister applications, CheckBook book, Tasks tasks) {
        this.applications = applications;
        this.book = book;
        this.tasks = tasks;
    }

    void begin(@Observes ApplicationSubmitted event) {
        boolean specialNeeds = applications.forSystem(event.applicationId()).specialNeeds();
        book.open(event.applicationId(), specialNeeds);
        tasks.enqueue(Lane.VERIFICATION, VerificationRunner.KIND, event.applicationId());
    }
}
