package kz.enrollment.web.allocation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import kz.enrollment.allocation.LedgerPoint;

/**
 * The places of a stream over time as outlines for a drawing of {@value #WIDTH} × {@value #HEIGHT}: a state holds until
 * the next one, so the lines are steps.
 */
public final class LedgerChart {

    public static final int WIDTH = 360;
    public static final int HEIGHT = 200;
    /** Lines at the edges are drawn whole. */
    private static final int MARGIN = 4;

    private final List<LedgerPoint> points;
    private final Instant begin;
    private final double seconds;
    private final int largest;

    private LedgerChart(List<LedgerPoint> points) {
        this.points = points;
        this.begin = points.get(0).at();
        this.seconds =
                Duration.between(begin, points.get(points.size() - 1).at()).toSeconds();
        this.largest =
                Math.max(1, points.stream().mapToInt(LedgerPoint::places).max().orElse(1));
    }

    /** @param points at least one, in the order of time */
    static LedgerChart of(List<LedgerPoint> points) {
        return new LedgerChart(List.copyOf(points));
    }

    public List<LedgerPoint> getPoints() {
        return points;
    }

    public int getLargest() {
        return largest;
    }

    /** The area of the catchment's places. */
    public String getCatchment() {
        return area(LedgerPoint::catchment);
    }

    /** The area of all places that are held; what the catchment's area leaves of it are the outsiders'. */
    public String getHeld() {
        return area(point -> point.catchment() + point.outside());
    }

    /** The line of all places. */
    public String getPlaces() {
        return steps(LedgerPoint::places);
    }

    LedgerPoint first() {
        return points.get(0);
    }

    LedgerPoint last() {
        return points.get(points.size() - 1);
    }

    private String area(ToIntFunction<LedgerPoint> height) {
        return steps(height) + "V" + y(0) + "H0Z";
    }

    private String steps(ToIntFunction<LedgerPoint> height) {
        StringBuilder path = new StringBuilder("M0,").append(y(height.applyAsInt(points.get(0))));
        for (LedgerPoint point : points.subList(1, points.size())) {
            path.append('H').append(x(point.at())).append('V').append(y(height.applyAsInt(point)));
        }
        return path.append('H').append(WIDTH).toString();
    }

    private String x(Instant at) {
        return number(seconds <= 0 ? 0 : WIDTH * Duration.between(begin, at).toSeconds() / seconds);
    }

    private String y(int places) {
        return number(HEIGHT - MARGIN - (HEIGHT - 2.0 * MARGIN) * places / largest);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
