package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.campaign.WorkingDays;
import kz.enrollment.person.People;
import kz.enrollment.verification.SupportView;

/** What a case needs from outside: the working calendar and what the registers told. */
@Dependent
public class CaseContext {

    private final WorkingDays workingDays;
    private final People people;
    private final SupportFile support;

    @Inject
    public CaseContext(WorkingDays workingDays, People people, SupportFile support) {
        this.workingDays = workingDays;
        this.people = people;
        this.support = support;
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    Optional<SupportView> support(UUID applicationId) {
        return support.of(applicationId);
    }

    People people() {
        return people;
    }
}
