package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.schoolregistry.HomeAddress;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.verification.domain.Finding;

/**
 * Compares the category with the address the register tells now. Inside or outside decides the category and not the
 * admission; only a missing registration fails, and a changed one is for the officer's eye (Rules §3, §7).
 */
@Dependent
public class AddressCheck {

    /** The register tells another category than the application says: the officer decides, and may correct it. */
    static final String CHANGED = "address.changed";

    /** The register has another name than the parent stated while it was silent. */
    private static final String OTHER_NAME = "address.name_differs";

    private static final String SOURCE = "REGISTER_GBDFL";
    private static final String KAZAKHSTAN = "398";

    private final SchoolRegister schools;

    @Inject
    public AddressCheck(SchoolRegister schools) {
        this.schools = schools;
    }

    Finding of(ApplicationView application, PersonRegister.Answer answer) {
        LocalDate filed = LocalDate.ofInstant(application.filedAt(), ClockProducer.ALMATY);
        if (application.applicantStated() && !SameName.of(answer.person().name(), application.applicant(), true)) {
            return Finding.forOfficer(SOURCE, OTHER_NAME, answer.answerId());
        }
        PersonRegister.Address address = answer.person().address();
        if (address == null && isForeigner(answer.person())) {
            return Finding.forOfficer(SOURCE, "address.foreigner", answer.answerId());
        }
        if (address == null || (address.until() != null && address.until().isBefore(filed))) {
            return Finding.failed(SOURCE, "address.none", answer.answerId());
        }
        Category now = isInside(application, address, filed) ? Category.K : Category.O;
        if (now != application.category()) {
            return Finding.forOfficer(SOURCE, CHANGED, answer.answerId());
        }
        return Finding.passed(
                SOURCE, now == Category.K ? "address.in_catchment" : "address.outside", answer.answerId());
    }

    /** A residence document stands in for the registration (Rules §3). */
    private static boolean isForeigner(PersonRegister.Person person) {
        return person.citizenship() != null && !KAZAKHSTAN.equals(person.citizenship());
    }

    private boolean isInside(ApplicationView application, PersonRegister.Address address, LocalDate filed) {
        var home = new HomeAddress(address.code(), address.street(), address.building());
        return schools.inCatchment(application.campaign().id(), home, filed).stream()
                .anyMatch(stream -> stream.id().equals(application.stream().id()));
    }
}
