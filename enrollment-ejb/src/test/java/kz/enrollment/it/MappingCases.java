package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import kz.enrollment.application.domain.ApplicationDraft;
import kz.enrollment.it.World.Family;
import org.junit.jupiter.api.Test;

/** Entities against the real migrations. */
interface MappingCases extends ServiceBeans {

    Schema schema();

    @Test
    default void every_column_of_every_entity_exists() {
        assertThat(schema().askEveryEntity())
                .contains("EnrollmentApplication", "StreamPlaces", "LedgerEntry", "VerificationCheck", "IssuedDocument")
                .hasSizeGreaterThan(15);
    }

    @Test
    default void the_second_of_two_stale_copies_is_refused() {
        Family family = world().family(world().stream(4), true);
        ApplicationDraft one = schema().detached(family.draft());
        ApplicationDraft other = schema().detached(family.draft());
        one.fillDetails(null, true, Instant.now());
        other.fillDetails(null, false, Instant.now());
        schema().merge(one);

        assertThatThrownBy(() -> schema().merge(other)).hasStackTraceContaining("OptimisticLock");
    }

    @Test
    default void the_ledger_and_the_trail_refuse_to_be_changed() {
        world().stream(4);
        assertThatThrownBy(() -> world().run("update ledger_entry set places = 99"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> world().run("delete from ledger_entry")).hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> world().run("delete from audit_entry")).hasStackTraceContaining("append-only");
    }

    @Test
    default void the_database_itself_refuses_to_oversell() {
        World.Stream stream = world().stream(4);
        assertThatThrownBy(() -> world().run("update stream_places set catchment = 5 where stream_id = ?", stream.id()))
                .hasStackTraceContaining("no_oversell");
        assertThatThrownBy(() -> world().run("update stream_places set outside = 2 where stream_id = ?", stream.id()))
                .hasStackTraceContaining("outside_within_share");
    }

    @Test
    default void kazakh_names_are_sorted_as_a_kazakh_reader_expects() {
        assertThat(world().rows("""
                                select name from (values ('Ғани'), ('Гүлім'), ('Әсел'), ('Айша'), ('Қанат'), ('Кәрім'),
                                    ('Ыбырай'), ('Іңкәр')) names(name) order by name collate "kk-x-icu"
                                """))
                .extracting(row -> row.get(0))
                .containsExactly("Айша", "Әсел", "Гүлім", "Ғани", "Кәрім", "Қанат", "Ыбырай", "Іңкәр");
    }
}
