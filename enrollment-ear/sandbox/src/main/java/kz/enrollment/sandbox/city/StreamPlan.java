package kz.enrollment.sandbox.city;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Invents the grade-1 streams of a school: 75 to 150 places a stream, apart from two schools made for trying things out. */
final class StreamPlan {

    /** Its Kazakh stream has four places and is full after four children. */
    static final int TINY_SCHOOL = 1;

    /** Ten Kazakh places for the forty families of its catchment. */
    static final int OVERFULL_SCHOOL = 5;

    private static final int CLASS_LIMIT = 25;
    private static final int TINY_PLACES = 4;
    private static final int OVERFULL_PLACES = 10;

    private StreamPlan() {}

    static List<School.Stream> streams(int number) {
        return Stream.of(kazakh(number), russian(number))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<School.Stream> kazakh(int number) {
        return switch (number) {
            case TINY_SCHOOL -> Optional.of(new School.Stream(Language.KK, List.of(TINY_PLACES)));
            case OVERFULL_SCHOOL -> Optional.of(new School.Stream(Language.KK, List.of(OVERFULL_PLACES)));
            default -> number % 5 == 3 ? Optional.empty() : Optional.of(usual(Language.KK, number));
        };
    }

    private static Optional<School.Stream> russian(int number) {
        boolean taught = number % 4 != 2 || number % 5 == 3;
        return taught ? Optional.of(usual(Language.RU, number + 1)) : Optional.empty();
    }

    private static School.Stream usual(Language language, int seed) {
        return new School.Stream(language, Collections.nCopies(3 + seed % 4, CLASS_LIMIT));
    }
}
