package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.enrollment.allocation.Filings;
import kz.enrollment.allocation.Standing;
import kz.enrollment.allocation.WhatIfResult;
import kz.enrollment.allocation.WhatIfSettings;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Departments try the rule out on those who asked for a place of a stream. */
interface WhatIfCases extends ServiceBeans {

    AllocationBeans allocation();

    @Test
    default void what_if_takes_whoever_asked_for_a_place_and_did_not_withdraw() throws Exception {
        UUID stream = allocation().city().streams(1, 1).get(0);
        claim(stream, Category.O, true);
        claim(stream, Category.O, true);
        claim(stream, Category.O, false);
        Standing withdrawn = claim(stream, Category.K, true);
        claim(stream, Category.K, true);
        allocation().crowd().leave(withdrawn.reference());
        UUID staff = allocation().city().staff("DISTRICT", "MEDEU");

        Filings filings = desk().district(staff, () -> allocation().whatIf().ofStream(stream));

        assertThat(IntStream.range(0, filings.size())
                        .mapToObj(row -> filings.sequence(row) + "" + filings.category(row)))
                .isEqualTo(List.of("1O", "2O", "3O", "5K"));
        WhatIfResult now = allocation().whatIf().run(new WhatIfSettings("N", 4, false), filings);
        assertThat(List.of(now.outside(), now.catchment(), now.waitingOutside()))
                .isEqualTo(List.of(1, 1, 2));
        WhatIfResult released = allocation().whatIf().run(new WhatIfSettings("N", 4, true), filings);
        assertThat(List.of(released.outside(), released.catchment())).isEqualTo(List.of(3, 1));
    }

    @Test
    default void what_if_of_a_stream_is_for_its_own_district_and_the_city() throws Exception {
        UUID stream = allocation().city().streams(1, 1).get(0);
        claim(stream, Category.K, true);
        world().run("insert into district values ('TURKSIB', 'Т', 'Т', '8') on conflict do nothing");
        UUID foreign = allocation().city().staff("DISTRICT", "TURKSIB");
        UUID admin = allocation().city().staff("CITY_ADMIN", null);

        assertThatThrownBy(() ->
                        desk().district(foreign, () -> allocation().whatIf().ofStream(stream)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk().officer(
                                UUID.randomUUID(), () -> allocation().whatIf().ofStream(stream)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(desk().cityAdmin(admin, () -> allocation().whatIf().ofStream(stream))
                        .size())
                .isEqualTo(1);
    }

    private Standing claim(UUID stream, Category category, boolean keepWaiting) {
        return allocation().crowd().claim(stream, category, keepWaiting);
    }
}
