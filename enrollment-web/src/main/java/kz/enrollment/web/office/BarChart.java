package kz.enrollment.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars of a comparison, laid out in the units of an SVG picture. The table beside it says the same in figures.
 *
 * @param height of the picture
 */
public record BarChart(int height, List<Bar> bars) {

    /** Width of the picture. */
    public static final int WIDTH = 800;

    private static final int ROW = 56;
    private static final int LABEL = 18;
    private static final int NARROWEST_WITH_FIGURE = 30;

    /**
     * A bar with its label above it.
     *
     * @param label baseline of the label
     * @param top of the bar
     * @param limit where the places end
     */
    public record Bar(Variant variant, int label, int top, double limit, List<Segment> segments) {}

    /**
     * A part of a bar.
     *
     * @param kind {@code held-k}, {@code held-o}, {@code waiting-k} or {@code waiting-o}
     * @param legible whether its figure has room in it
     */
    public record Segment(String kind, double x, double width, int count, boolean legible) {

        public double middle() {
            return x + width / 2;
        }
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    static BarChart of(List<Variant> variants) {
        int longest = variants.stream()
                .mapToInt(one -> Math.max(
                        one.settings().places(),
                        one.result().catchment() + one.result().outside() + one.waiting()))
                .max()
                .orElse(0);
        double unit = (double) WIDTH / Math.max(1, longest);
        List<Bar> bars = IntStream.range(0, variants.size())
                .mapToObj(i -> bar(variants.get(i), i * ROW, unit))
                .toList();
        return new BarChart(variants.size() * ROW, bars);
    }

    private static Bar bar(Variant variant, int top, double unit) {
        List<Segment> segments = new ArrayList<>();
        add(segments, "held-k", variant.result().catchment(), unit);
        add(segments, "held-o", variant.result().outside(), unit);
        add(segments, "waiting-k", variant.result().waitingCatchment(), unit);
        add(segments, "waiting-o", variant.result().waitingOutside(), unit);
        return new Bar(
                variant,
                top + LABEL - 4,
                top + LABEL,
                rounded(variant.settings().places() * unit),
                segments);
    }

    private static void add(List<Segment> segments, String kind, int count, double unit) {
        if (count > 0) {
            double x = segments.isEmpty()
                    ? 0
                    : segments.get(segments.size() - 1).x()
                            + segments.get(segments.size() - 1).width();
            double width = rounded(count * unit);
            segments.add(new Segment(kind, rounded(x), width, count, width >= NARROWEST_WITH_FIGURE));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
