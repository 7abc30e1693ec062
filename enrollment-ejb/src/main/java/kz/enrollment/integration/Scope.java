package kz.enrollment.integration;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a program may do, as its access token says it (RFC 6749 §3.3). */
public enum Scope {
    APPLICATIONS_SUBMIT("applications.submit"),
    APPLICATIONS_READ("applications.read"),
    APPLICATIONS_WITHDRAW("applications.withdraw"),
    RESULTS_READ("results.read"),
    /** Everything of the city that schools would otherwise type into the OQU base again. */
    OQU_READ("oqu.read");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** @return empty when one of the names is none */
    public static Optional<Set<Scope>> parse(String names) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String name : names.trim().split(" +")) {
            Optional<Scope> known =
                    Stream.of(values()).filter(scope -> scope.text.equals(name)).findFirst();
            if (known.isEmpty()) {
                return Optional.empty();
            }
            scopes.add(known.get());
        }
        return Optional.of(scopes);
    }

    public static String format(Set<Scope> scopes) {
        return scopes.stream().map(Scope::text).sorted().collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
