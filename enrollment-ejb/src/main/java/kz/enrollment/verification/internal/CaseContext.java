package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.enrollment.campaign.WorkingDays;
import kz.enrollment.person.People;

/** What a case needs from outside: the working calendar and what the registers told. */
@Dependent
public class CaseContext {

    private final WorkingDays workingDays;
    private final People people;

    @Inject
    public CaseContext(WorkingDays workingDays, People people) {
        this.workingDays = workingDays;
        this.people = people;
    }

    WorkingDays workingDays() {
        return workingDays;
    }

    People people() {
        return people;
    }
}
