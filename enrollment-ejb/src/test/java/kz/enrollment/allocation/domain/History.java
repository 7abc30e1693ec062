package kz.enrollment.allocation.domain;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.enrollment.shared.Category;

/**
 * What happens to a stream, as a program: a step names a child by a pick among those to whom it can happen then, so that
 * any part of a history is a history too and a failing one shrinks to the few steps that matter.
 */
record History(PlaceRule rule, int places, List<Step> steps) {

    enum Kind {
        SUBMIT,
        WITHDRAW,
        REFUSE,
        LEAVE_LIST,
        CORRECT,
        REJOIN,
        RESERVE,
        PLACES,
        RELEASE
    }

    /**
     * @param pick which child of those in question
     * @param more how many places more or fewer
     */
    record Step(Kind kind, int pick, int more, Category category, boolean keepWaiting) {

        @Override
        public String toString() {
            return switch (kind) {
                case SUBMIT -> category + (keepWaiting ? "" : "!");
                case PLACES -> "C" + (more < 0 ? "" : "+") + more;
                case RESERVE, RELEASE -> kind.name();
                default -> kind + "#" + pick;
            };
        }
    }

    PlayedStream play() {
        return play(stream -> {});
    }

    /** @param check called after each step */
    PlayedStream play(Consumer<PlayedStream> check) {
        PlayedStream stream = new PlayedStream(rule, places);
        for (Step step : steps) {
            stream.apply(step);
            check.accept(stream);
        }
        return stream;
    }

    @Override
    public String toString() {
        return rule + ", C = " + places + ": "
                + steps.stream().map(Step::toString).collect(Collectors.joining(" "));
    }
}
