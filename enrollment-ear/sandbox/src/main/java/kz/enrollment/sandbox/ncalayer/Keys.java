package kz.enrollment.sandbox.ncalayer;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.sandbox.pki.BadCertificate;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;

/**
 * The keys on the computer.
 *
 * @param people by IIN
 * @param staff by log-in
 * @param somebody whose keys are there when nobody was chosen and nobody is asked for
 */
public record Keys(
        CityPki pki,
        Function<String, Optional<Person>> people,
        Function<String, Optional<StaffMember>> staff,
        Supplier<Person> somebody) {

    /** Whether there is such an owner. */
    public boolean hasOwner(String owner) {
        return owner.isEmpty()
                || people.apply(owner).isPresent()
                || staff.apply(owner).isPresent();
    }

    /** @param asked IIN of the one who must sign, or empty */
    Holder of(Setting setting, boolean login, String asked) {
        String owner = setting.owner().isEmpty() ? asked : setting.owner();
        boolean wanted = login != (setting.key() == Key.WRONG_KIND);
        Optional<StaffMember> member = staff.apply(owner);
        if (member.isPresent()) {
            return wanted
                    ? pki.staffLogin(member.get(), algorithm(setting.key()))
                    : pki.staffSigning(member.get(), algorithm(setting.key()));
        }
        Person person = people.apply(owner).orElseGet(somebody);
        return switch (setting.key()) {
            case EXPIRED -> pki.bad(person, BadCertificate.EXPIRED);
            case REVOKED -> pki.bad(person, BadCertificate.REVOKED);
            case STRANGER -> pki.bad(person, BadCertificate.STRANGER);
            default ->
                wanted
                        ? pki.loginOf(person, algorithm(setting.key()))
                        : pki.signingOf(person, algorithm(setting.key()));
        };
    }

    private static Algorithm algorithm(Key key) {
        return switch (key) {
            case GOST_512 -> Algorithm.GOST_512;
            case GOST_256 -> Algorithm.GOST_256;
            default -> Algorithm.RSA;
        };
    }
}
