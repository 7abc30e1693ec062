package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.allocation.Claim;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Sha256;
import org.junit.jupiter.api.Test;

class StreamPlacesTest {

    private static final Instant NOW = Instant.parse("2026-06-10T04:00:00.987Z");
    private static final UUID STREAM = UUID.randomUUID();

    private final StreamPlaces places = StreamPlaces.of(STREAM, PlaceRule.N, 4);

    @Test
    void the_first_row_hashes_the_zeros_and_its_own_csv() {
        LedgerEntry opened = places.opened(NOW);

        assertThat(opened.row().csv()).isEqualTo("1,2026-06-10T04:00:00Z,,,OPENED,4,0,0,false");
        assertThat(opened.hash()).isEqualTo(Sha256.of("0".repeat(64) + ",1,2026-06-10T04:00:00Z,,,OPENED,4,0,0,false"));
    }

    @Test
    void each_row_carries_the_state_after_it_and_the_hash_of_the_one_before() {
        LedgerEntry opened = places.opened(NOW);
        LedgerEntry held = places.claim(claim("1111-1111-1111", Category.O), NOW);
        LedgerEntry refused = places.claim(claim("2222-2222-2222", Category.O), NOW);
        LedgerEntry freed = places.free(claim("1111-1111-1111", Category.O), NOW);

        assertThat(held.row().csv()).isEqualTo("2,2026-06-10T04:00:00Z,1111-1111-1111,O,HELD,4,0,1,false");
        assertThat(held.hash()).isEqualTo(held.row().hashAfter(opened.hash()));
        assertThat(refused.row().csv()).isEqualTo("3,2026-06-10T04:00:00Z,2222-2222-2222,O,NO_PLACE,4,0,1,false");
        assertThat(freed.row().csv()).isEqualTo("4,2026-06-10T04:00:00Z,1111-1111-1111,O,FREED,4,0,0,false");
        assertThat(freed.hash()).isEqualTo(freed.row().hashAfter(refused.hash()));
    }

    @Test
    void numbers_are_drawn_one_after_the_other() {
        assertThat(places.drawSequence()).isEqualTo(1);
        assertThat(places.drawSequence()).isEqualTo(2);
    }

    @Test
    void a_school_without_a_catchment_counts_everybody_in_k() {
        StreamPlaces boarding = StreamPlaces.of(STREAM, PlaceRule.NONE, 2);
        boarding.claim(claim("1111-1111-1111", Category.O), NOW);

        assertThat(boarding.view().catchment()).isEqualTo(1);
        boarding.free(claim("1111-1111-1111", Category.O), NOW);
        assertThat(boarding.view().free()).isEqualTo(2);
    }

    @Test
    void the_view_tells_what_is_free_for_whom() {
        places.claim(claim("1111-1111-1111", Category.O), NOW);

        assertThat(places.view().freeFor(Category.O)).isZero();
        assertThat(places.view().freeFor(Category.K)).isEqualTo(3);
    }

    private static Claim claim(String reference, Category category) {
        return new Claim(STREAM, reference, category);
    }
}
