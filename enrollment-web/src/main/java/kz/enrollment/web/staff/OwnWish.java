package kz.enrollment.web.staff;

import java.util.Objects;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.WishStanding;

/** The wish an application belongs to now: the one of the officer's own school. */
final class OwnWish {

    private OwnWish() {}

    /** Null when the application was filed before wishes were written down. */
    static WishStanding of(ApplicationView application) {
        return application.wishes().stream()
                .filter(wish ->
                        Objects.equals(wish.stream().id(), application.stream().id()))
                .findFirst()
                .orElse(null);
    }
}
