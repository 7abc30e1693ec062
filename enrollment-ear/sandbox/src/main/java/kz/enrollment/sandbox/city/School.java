package kz.enrollment.sandbox.city;

import java.util.List;
import java.util.Optional;

/**
 * A state school. The number alone is no key: boarding schools share numbers with ordinary ones (Rules §6).
 *
 * @param place where it stands; {@link Place#invented()} tells whether a public source knew it
 * @param streams what it teaches in grade 1; none for a boarding school, which takes paper only
 */
public record School(Kind kind, int number, String nameKk, String nameRu, Place place, List<Stream> streams) {

    /** What sort of institution it is; the names are the ones of the product's register. */
    public enum Kind {
        SCHOOL,
        BOARDING
    }

    /** District and address of a school. */
    public record Place(District district, String addressKk, String addressRu, boolean invented) {}

    /**
     * School × language.
     *
     * @param classSets places of each class set
     */
    public record Stream(Language language, List<Integer> classSets) {

        public int places() {
            return classSets.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Business identification number; boarding schools share numbers with ordinary ones, so theirs count from 300. */
    public String bin() {
        return OrganisationNumber.of(kind == Kind.SCHOOL ? number : 300 + number);
    }

    public Optional<Stream> stream(Language language) {
        return streams.stream().filter(s -> s.language() == language).findFirst();
    }

    public boolean teaches(Language language) {
        return stream(language).isPresent();
    }
}
