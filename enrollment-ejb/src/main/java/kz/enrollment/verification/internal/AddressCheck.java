package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.schoolregistry.HomeAddress;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.StreamView;
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

    /** The same of another wish of a parent whose address was stated, while the application's own stream fits. */
    private static final String CHANGED_WISH = "address.changed_wish";

    /** The register has another name than the parent stated while it was silent; the category is the same. */
    private static final String OTHER_NAME = "address.name_differs";

    /** Both: no name is settled by hand without the category being seen. */
    private static final String OTHER_NAME_AND_CHANGED = "address.name_and_category";

    private static final Set<String> ABOUT_CATEGORY = Set.of(CHANGED, CHANGED_WISH, OTHER_NAME_AND_CHANGED);

    private static final String SOURCE = "REGISTER_GBDFL";
    private static final String KAZAKHSTAN = "398";

    private final SchoolRegister schools;

    @Inject
    public AddressCheck(SchoolRegister schools) {
        this.schools = schools;
    }

    Finding of(ApplicationView application, PersonRegister.Answer answer) {
        LocalDate filed = LocalDate.ofInstant(application.filedAt(), ClockProducer.ALMATY);
        PersonRegister.Address address = answer.person().address();
        if (!isRegistered(address, filed)) {
            return isForeigner(answer.person())
                    ? Finding.forOfficer(SOURCE, "address.foreigner", answer.answerId())
                    : Finding.failed(SOURCE, "address.none", answer.answerId());
        }
        String difference = difference(application, address, filed);
        if (application.applicantStated() && !SameName.of(answer.person().name(), application.applicant(), true)) {
            difference = difference == null ? OTHER_NAME : OTHER_NAME_AND_CHANGED;
        }
        if (difference != null) {
            return Finding.forOfficer(SOURCE, difference, answer.answerId());
        }
        boolean inside = application.category() == Category.K;
        return Finding.passed(SOURCE, inside ? "address.in_catchment" : "address.outside", answer.answerId());
    }

    /** Whether a corrected category may settle what was found. */
    static boolean isAboutCategory(String evidence) {
        return evidence != null && ABOUT_CATEGORY.contains(evidence);
    }

    /** Null when the categories are the ones of the registered address. */
    private String difference(ApplicationView application, PersonRegister.Address address, LocalDate filed) {
        Set<UUID> inside = streamsInside(application, address, filed);
        if (differs(inside, application.stream().id(), application.category())) {
            return CHANGED;
        }
        boolean otherWish = application.applicantStated()
                && application.wishes().stream()
                        .filter(wish ->
                                !wish.stream().id().equals(application.stream().id()))
                        .anyMatch(wish ->
                                differs(inside, wish.stream().id(), wish.now().category()));
        return otherWish ? CHANGED_WISH : null;
    }

    private static boolean differs(Set<UUID> inside, UUID stream, Category category) {
        return inside.contains(stream) != (category == Category.K);
    }

    private static boolean isRegistered(PersonRegister.Address address, LocalDate filed) {
        return address != null && (address.until() == null || !address.until().isBefore(filed));
    }

    /** A residence document stands in for the registration (Rules §3). */
    private static boolean isForeigner(PersonRegister.Person person) {
        return person.citizenship() != null && !KAZAKHSTAN.equals(person.citizenship());
    }

    private Set<UUID> streamsInside(ApplicationView application, PersonRegister.Address address, LocalDate filed) {
        var home = new HomeAddress(address.code(), address.street(), address.building());
        return schools.inCatchment(application.campaign().id(), home, filed).stream()
                .map(StreamView::id)
                .collect(Collectors.toSet());
    }
}
