package kz.enrollment.web.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.IntStream;
import kz.enrollment.allocation.Filings;
import kz.enrollment.allocation.WhatIf;
import kz.enrollment.allocation.WhatIfSettings;
import kz.enrollment.shared.Category;
import kz.enrollment.web.office.Comparison.Range;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static Filings filings(String categories) {
        Filings.Builder filings = new Filings.Builder();
        IntStream.range(0, categories.length())
                .forEach(i -> filings.add(i + 1L, Category.valueOf(categories.substring(i, i + 1))));
        return filings.build();
    }

    private static Comparison compare(String categories, WhatIfSettings now, int step) {
        return Comparison.of(new WhatIf(null), filings(categories), new Range(now, step));
    }

    @Test
    void sizes_rules_and_the_release_stand_side_by_side() {
        Comparison comparison = compare("KKKKO", new WhatIfSettings("N", 4, false), 4);
        assertThat(comparison.filings()).isEqualTo(5);
        assertThat(comparison.variants())
                .hasSize(12)
                .extracting(
                        one -> one.settings().rule(),
                        one -> one.settings().places(),
                        one -> one.settings().release(),
                        one -> one.result().catchment(),
                        one -> one.result().outside())
                .contains(
                        tuple("N", 4, false, 4, 0),
                        tuple("T", 4, false, 3, 1),
                        tuple("T", 4, true, 3, 1),
                        tuple("N", 8, false, 4, 1),
                        tuple("N", 0, true, 0, 0));
    }

    @Test
    void the_settings_of_now_are_marked_once() {
        Comparison comparison = compare("KO", new WhatIfSettings("T", 25, false), 25);
        assertThat(comparison.variants())
                .filteredOn(Variant::current)
                .extracting(Variant::settings)
                .containsExactly(new WhatIfSettings("T", 25, false));
    }

    @Test
    void a_release_that_has_been_stays() {
        Comparison comparison = compare("KO", new WhatIfSettings("N", 10, true), 25);
        assertThat(comparison.variants())
                .hasSize(4)
                .allMatch(one -> one.settings().release());
    }

    @Test
    void who_gets_no_place_waits_and_what_nobody_wants_is_free() {
        Comparison comparison = compare("OOOOO", new WhatIfSettings("N", 8, false), 25);
        assertThat(comparison.variants())
                .filteredOn(Variant::current)
                .extracting(Variant::free, Variant::waiting)
                .containsExactly(tuple(6, 3));
    }

    @Test
    void bars_share_one_scale_and_fill_it_without_gaps() {
        BarChart chart =
                compare("KKKKKKKKOO", new WhatIfSettings("N", 4, false), 1).chart();
        assertThat(chart.bars()).hasSize(12).allSatisfy(bar -> {
            double end = 0;
            for (BarChart.Segment segment : bar.segments()) {
                assertThat(segment.x()).isEqualTo(end);
                end = segment.x() + segment.width();
            }
            assertThat(end).isEqualTo(BarChart.WIDTH);
            assertThat(bar.limit())
                    .isEqualTo(BarChart.WIDTH * bar.variant().settings().places() / 10.0);
        });
        assertThat(chart.height()).isGreaterThan(chart.bars().get(11).top());
    }

    @Test
    void a_part_too_narrow_for_its_figure_goes_without() {
        BarChart chart = compare("K" + "O".repeat(99), new WhatIfSettings("N", 100, false), 25)
                .chart();
        assertThat(chart.bars().get(0).segments())
                .extracting(BarChart.Segment::kind, BarChart.Segment::count, BarChart.Segment::legible)
                .startsWith(tuple("held-k", 1, false), tuple("held-o", 18, true));
    }

    @Test
    void nothing_filed_and_no_places_is_an_empty_picture() {
        BarChart chart = compare("", new WhatIfSettings("N", 0, false), 25).chart();
        assertThat(chart.bars().get(0).segments()).isEmpty();
        assertThat(chart.bars().get(0).limit()).isZero();
    }
}
