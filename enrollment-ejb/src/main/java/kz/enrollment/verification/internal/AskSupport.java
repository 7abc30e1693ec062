package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.consent.AccessName;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.SocialRegister;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Asks social protection about an applicant's family, for support at school; no decision waits for it (Rules §5). */
@Dependent
public class AskSupport implements TaskRunner {

    static final String KIND = "ASK_SUPPORT";

    private final ApplicationRegister applications;
    private final Questions questions;
    private final SocialRegister register;
    private final SupportFile file;

    @Inject
    public AskSupport(
            ApplicationRegister applications, Questions questions, SocialRegister register, SupportFile file) {
        this.applications = applications;
        this.questions = questions;
        this.register = register;
        this.file = file;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID applicationId, int attempt) {
        ApplicationView application = applications.forSystem(applicationId);
        Optional<UUID> account = application.status() == ApplicationStatus.SUBMITTED
                ? applications.accountOf(applicationId)
                : Optional.empty();
        return account.map(known -> run(applicationId, known, application.applicantIin()))
                .orElseGet(Outcome::idle);
    }

    private Outcome run(UUID applicationId, UUID account, Iin applicant) {
        Optional<Access> access = questions.access(account, applicant, AccessName.SOCIAL_STATUS);
        try {
            access.ifPresent(known -> ask(applicationId, account, applicant, known));
            return access.isEmpty() ? Outcome.idle() : Outcome.done();
        } catch (RegistryUnavailable silent) {
            return Outcome.failed(silent.reasonCode());
        }
    }

    private void ask(UUID applicationId, UUID account, Iin applicant, Access access) {
        SocialRegister.Answer answer = register.support(applicant, access);
        if (!answer.consentRefused()) {
            file.told(applicationId, account, applicant, answer);
        }
    }
}
