package kz.enrollment.sandbox.city;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The city as it is now: it begins as invented, then families are changed and added from the control page. Each change makes a
 * new immutable {@link City}, so whoever reads sees one whole state. Changes live as long as the process.
 */
public final class LivingCity {

    private volatile State state;

    public LivingCity(City beginning) {
        state = State.of(beginning);
    }

    /** The city and what is looked up in it. */
    private record State(
            City city,
            Map<String, Family> byCode,
            Map<String, Family> byApplicant,
            Map<String, Family> byPhone,
            Map<String, Person> persons,
            Map<String, Child> children) {

        private static State of(City city) {
            return new State(
                    city,
                    index(city.families(), Family::code),
                    index(city.families(), family -> family.applicant().iin()),
                    index(city.families(), family -> family.phone().number()),
                    city.populationRegister(),
                    index(city.children(), child -> child.person().iin()));
        }

        private static <T> Map<String, T> index(Collection<T> all, Function<T, String> key) {
            return all.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
        }
    }

    public City now() {
        return state.city();
    }

    public Optional<Family> family(String code) {
        return Optional.ofNullable(state.byCode().get(code));
    }

    public Optional<Family> familyOf(String applicantIin) {
        return Optional.ofNullable(state.byApplicant().get(applicantIin));
    }

    /** Somebody the population register knows. */
    public Optional<Person> person(String iin) {
        return Optional.ofNullable(state.persons().get(iin));
    }

    /** A child of any family, whether the population register knows it or not. */
    public Optional<Child> child(String iin) {
        return Optional.ofNullable(state.children().get(iin));
    }

    /** The family a child belongs to. */
    public Optional<Family> familyOfChild(String iin) {
        return now().families().stream()
                .filter(family -> family.children().stream()
                        .anyMatch(child -> child.person().iin().equals(iin)))
                .findFirst();
    }

    /** Given name of an applicant or a child, for messages about them. */
    public Optional<String> givenName(String iin) {
        return familyOf(iin)
                .map(Family::applicant)
                .or(() -> child(iin).map(Child::person))
                .map(person -> person.name().given());
    }

    /** The family a phone belongs to. */
    public Optional<Family> familyAt(String phone) {
        return Optional.ofNullable(state.byPhone().get(phone));
    }

    /** Puts a family in the place of the one with the same code, or adds it as the newest. */
    public synchronized void put(Family changed) {
        var families = new ArrayList<>(now().families());
        int at = indexOf(families, changed.code());
        if (at < 0) {
            families.add(0, changed);
        } else {
            families.set(at, changed);
        }
        state = State.of(now().with(families));
    }

    private static int indexOf(List<Family> families, String code) {
        for (int i = 0; i < families.size(); i++) {
            if (families.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }
}
