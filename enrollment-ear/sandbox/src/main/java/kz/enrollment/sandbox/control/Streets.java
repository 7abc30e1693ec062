package kz.enrollment.sandbox.control;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Registration;
import kz.enrollment.sandbox.city.Street;

/** The streets a family can move to. */
public final class Streets {

    private Streets() {}

    /** Those of the city by name, and the one the family lives in now, which may lie outside. */
    public static List<Street> of(City city, Registration now) {
        var here = now == null ? Stream.<Street>of() : Stream.of(now.street());
        return Stream.concat(city.streets().stream(), here)
                .distinct()
                .sorted(Comparator.comparing(Street::nameKk))
                .toList();
    }
}
