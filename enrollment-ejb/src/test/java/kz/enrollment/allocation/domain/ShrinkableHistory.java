package kz.enrollment.allocation.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.enrollment.allocation.domain.History.Step;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Shrinks a failing history to the steps that matter: leaves out halves, quarters … single steps, then picks simpler
 * children and fewer places. (jqwik's own way with lists of hundreds of steps takes minutes and gigabytes.)
 */
record ShrinkableHistory(History history) implements Shrinkable<History> {

    @Override
    public History value() {
        return history;
    }

    @Override
    public Stream<Shrinkable<History>> shrink() {
        int size = history.steps().size();
        Stream<History> shorter = Stream.iterate(size, part -> part > 0, part -> part / 2)
                .flatMap(part -> IntStream.iterate(0, from -> from < size, from -> from + part)
                        .mapToObj(from -> without(from, Math.min(size, from + part))));
        Stream<History> fewerPlaces = Stream.of(history.places() / 2, history.places() - 1)
                .filter(places -> places >= 0)
                .map(places -> new History(history.rule(), places, history.steps()));
        Stream<History> simplerPicks = IntStream.range(0, size)
                .filter(i -> history.steps().get(i).pick() > 0)
                .mapToObj(this::simpler);
        return Stream.of(shorter, fewerPlaces, simplerPicks)
                .flatMap(histories -> histories)
                .map(ShrinkableHistory::new);
    }

    @Override
    public ShrinkingDistance distance() {
        int picks = history.steps().stream().mapToInt(Step::pick).sum();
        return ShrinkingDistance.of(history.steps().size(), history.places(), picks);
    }

    private History without(int from, int to) {
        List<Step> rest = new ArrayList<>(history.steps().subList(0, from));
        rest.addAll(history.steps().subList(to, history.steps().size()));
        return new History(history.rule(), history.places(), rest);
    }

    private History simpler(int index) {
        List<Step> steps = new ArrayList<>(history.steps());
        Step step = steps.get(index);
        steps.set(index, new Step(step.kind(), step.pick() / 2, step.more(), step.category(), step.keepWaiting()));
        return new History(history.rule(), history.places(), steps);
    }
}
