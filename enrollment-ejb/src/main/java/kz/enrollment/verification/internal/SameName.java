package kz.enrollment.verification.internal;

import java.util.Locale;
import kz.enrollment.shared.PersonName;

/** Compares the register's name with the application's. */
final class SameName {

    private SameName() {}

    /** @param stated the name is in the parent's own words: capitals and a left out patronymic are no difference */
    static boolean of(PersonName register, PersonName application, boolean stated) {
        if (!stated) {
            return register.equals(application);
        }
        return same(register.surname(), application.surname())
                && same(register.givenName(), application.givenName())
                && (application.patronymic() == null || same(register.patronymic(), application.patronymic()));
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String part) {
        return part == null ? "" : part.strip().toLowerCase(Locale.ROOT);
    }
}
