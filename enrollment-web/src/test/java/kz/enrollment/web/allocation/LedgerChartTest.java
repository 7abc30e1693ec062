package kz.enrollment.web.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.enrollment.allocation.LedgerPoint;
import org.junit.jupiter.api.Test;

class LedgerChartTest {

    private static final Instant OPENED = Instant.parse("2026-06-10T04:00:00Z");

    @Test
    void a_state_holds_until_the_next_one() {
        LedgerChart chart = LedgerChart.of(List.of(
                new LedgerPoint(OPENED, 4, 0, 0),
                new LedgerPoint(OPENED.plusSeconds(50), 4, 1, 0),
                new LedgerPoint(OPENED.plusSeconds(100), 8, 1, 1)));
        assertThat(chart.getPlaces()).isEqualTo("M0,100.0H180.0V100.0H360.0V4.0H360");
        assertThat(chart.getCatchment()).isEqualTo("M0,196.0H180.0V172.0H360.0V172.0H360V196.0H0Z");
        assertThat(chart.getHeld()).isEqualTo("M0,196.0H180.0V172.0H360.0V148.0H360V196.0H0Z");
        assertThat(chart.getLargest()).isEqualTo(8);
    }

    @Test
    void a_ledger_of_one_row_is_a_level_line() {
        LedgerChart chart = LedgerChart.of(List.of(new LedgerPoint(OPENED, 75, 0, 0)));
        assertThat(chart.getPlaces()).isEqualTo("M0,4.0H360");
        assertThat(chart.getHeld()).isEqualTo("M0,196.0H360V196.0H0Z");
    }

    @Test
    void a_stream_without_places_can_be_drawn() {
        assertThat(LedgerChart.of(List.of(new LedgerPoint(OPENED, 0, 0, 0), new LedgerPoint(OPENED, 0, 0, 0)))
                        .getPlaces())
                .isEqualTo("M0,196.0H0.0V196.0H360");
    }
}
