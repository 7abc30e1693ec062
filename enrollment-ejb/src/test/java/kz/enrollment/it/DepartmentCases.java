package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.allocation.CampaignRelease;
import kz.enrollment.allocation.CapacityView;
import kz.enrollment.allocation.ReleaseOrder;
import kz.enrollment.allocation.ReleaseView;
import kz.enrollment.allocation.ServedClaim;
import kz.enrollment.allocation.StaffStream;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.it.World.Stream;
import kz.enrollment.schoolregistry.ClassSetView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.NotFound;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What departments do with streams: release, classes; and what the calendar does without them. */
interface DepartmentCases extends ServiceBeans {

    LocalDate TODAY = LocalDate.now(ClockProducer.ALMATY);
    ReleaseOrder ORDER = new ReleaseOrder("12-б", TODAY, "қалған орындар");

    AllocationBeans allocation();

    @Test
    default void a_date_that_has_passed_releases_every_stream_once_however_many_nodes_look() throws Exception {
        List<UUID> streams = allocation().city().streams(3, 1, "MEDEU", "now()");
        streams.forEach(stream -> outsiders(stream, 5));

        AtOnce.run(2, node -> {
            allocation().ledgers().askForReleases();
            for (UUID stream : streams) {
                allocation().ledgers().runRelease(stream);
            }
        });

        for (UUID stream : streams) {
            assertThat(events(stream, "RELEASED")).isEqualTo(1);
            assertThat(audited(stream, "STREAM_RELEASED")).containsExactly("cause=DATE served=3");
            assertThat(allocation().ledgers().mismatch(stream)).isEmpty();
        }
        UUID admin = allocation().city().staff("CITY_ADMIN", null);
        UUID campaign = campaignOf(streams.get(0));
        CampaignRelease progress =
                desk().cityAdmin(admin, () -> allocation().releases().ofCampaign(campaign));
        assertThat(progress.streams()).isEqualTo(3);
        assertThat(progress.released()).isEqualTo(3);
        assertThat(progress.served()).isEqualTo(9);
    }

    @Test
    default void a_campaign_without_a_date_or_before_it_is_left_alone() {
        UUID undated = allocation().city().streams(1, 1).get(0);
        UUID later = allocation()
                .city()
                .streams(1, 1, "MEDEU", "now() + interval '1 day'")
                .get(0);

        allocation().ledgers().askForReleases();

        assertThat(world().count(
                                "select count(*) from task where kind = 'RELEASE_STREAM' and subject in (?, ?)",
                                undated,
                                later))
                .isZero();
        assertThat(events(undated, "RELEASED") + events(later, "RELEASED")).isZero();
    }

    @Test
    default void a_district_releases_by_order_once_and_sees_who_got_places() throws Exception {
        UUID stream = allocation().city().streams(1, 1).get(0);
        List<String> children = outsiders(stream, 5);
        UUID staff = allocation().city().staff("DISTRICT", "MEDEU");

        ReleaseView view = desk().district(staff, () -> allocation().releases().order(stream, ORDER));

        assertThat(view.released()).isTrue();
        assertThat(view.documentNumber()).isEqualTo("12-б");
        assertThat(view.reason()).isEqualTo("қалған орындар");
        assertThat(view.served()).extracting(ServedClaim::reference).isEqualTo(children.subList(1, 4));
        assertThat(audited(stream, "STREAM_RELEASED")).containsExactly("cause=ORDER served=3");
        allocation().crowd().leave(children.get(0));
        assertThat(desk().district(staff, () -> allocation().releases().of(stream)))
                .usingRecursiveComparison()
                .isEqualTo(view);
        refused(
                "release.already",
                () -> desk().district(staff, () -> allocation().releases().order(stream, ORDER)));
        assertThat(allocation().ledgers().mismatch(stream)).isEmpty();
    }

    @Test
    default void an_order_needs_its_number_its_date_and_its_reason() throws Exception {
        UUID stream = allocation().city().streams(1, 1).get(0);
        UUID staff = allocation().city().staff("DISTRICT", "MEDEU");

        refusedOrder(staff, stream, new ReleaseOrder(" ", TODAY, "r"), "document.required", "documentNumber");
        refusedOrder(staff, stream, new ReleaseOrder("1", null, "r"), "document.date", "documentDate");
        refusedOrder(staff, stream, new ReleaseOrder("1", TODAY.plusDays(1), "r"), "document.date", "documentDate");
        refusedOrder(staff, stream, new ReleaseOrder("1", TODAY, ""), "reason.required", "reason");
        assertThat(events(stream, "RELEASED")).isZero();
    }

    @Test
    default void a_class_more_serves_the_list_and_a_class_too_few_is_refused_with_the_figures() throws Exception {
        UUID stream = allocation().city().streams(1, 2).get(0);
        List<String> outsiders = outsiders(stream, 4);
        for (int i = 0; i < 5; i++) {
            allocation().crowd().claim(stream, Category.K, true);
        }
        UUID staff = allocation().city().staff("DISTRICT", "MEDEU");

        CapacityView more = desk().district(staff, () -> allocation().capacity().addClass(stream, 5, " бұйрық 7 "));

        assertThat(more.places().places()).isEqualTo(13);
        assertThat(more.places().outside()).isEqualTo(3);
        assertThat(more.classes()).endsWith(new ClassSetView(3, 5));
        assertThat(more.history()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(8);
            assertThat(change.after()).isEqualTo(13);
            assertThat(change.catchment()).isEqualTo(5);
            assertThat(change.outside()).isEqualTo(2);
            assertThat(change.served()).isEqualTo(1);
            assertThat(change.basis()).isEqualTo("бұйрық 7");
        });
        assertThat(audited(stream, "CAPACITY_CHANGED"))
                .containsExactly("before=8 after=13 catchment=5 outside=2 served=1");
        assertThatThrownBy(() ->
                        desk().district(staff, () -> allocation().capacity().removeClass(stream, 3, "x")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("places.below_holders");
                    assertThat(refusal.arguments()).containsExactly(8, 5, 3, 2);
                });
        CapacityView unchanged =
                desk().district(staff, () -> allocation().capacity().of(stream));
        assertThat(unchanged).usingRecursiveComparison().isEqualTo(more);

        allocation().crowd().leave(outsiders.get(0));
        allocation().crowd().leave(outsiders.get(3));
        assertThat(desk().district(staff, () -> allocation().capacity().removeClass(stream, 1, "x"))
                        .classes())
                .extracting(ClassSetView::number)
                .containsExactly(2, 3);
        assertThat(allocation().ledgers().mismatch(stream)).isEmpty();
    }

    @Test
    default void classes_keep_to_the_campaigns_limit_and_to_a_basis() throws Exception {
        UUID stream = allocation().city().streams(1, 1).get(0);
        UUID admin = allocation().city().staff("CITY_ADMIN", null);

        assertThatThrownBy(() ->
                        desk().cityAdmin(admin, () -> allocation().capacity().addClass(stream, 26, "x")))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("class.limit");
                    assertThat(refusal.field()).isEqualTo("places");
                    assertThat(refusal.arguments()).containsExactly(25);
                });
        refused(
                "class.limit",
                () -> desk().cityAdmin(admin, () -> allocation().capacity().addClass(stream, 0, "x")));
        refused(
                "basis.required",
                () -> desk().cityAdmin(admin, () -> allocation().capacity().addClass(stream, 5, " ")));
        refused(
                "class.unknown",
                () -> desk().cityAdmin(admin, () -> allocation().capacity().removeClass(stream, 2, "x")));
        assertThat(events(stream, "CAPACITY")).isZero();
    }

    @Test
    default void a_district_reaches_the_streams_of_its_own_schools_only() throws Exception {
        UUID mine = allocation().city().streams(2, 1, "MEDEU", null).get(0);
        world().run("insert into district values ('TURKSIB', 'Т', 'Т', '8') on conflict do nothing");
        UUID district = allocation().city().staff("DISTRICT", "TURKSIB");
        UUID own = allocation().city().staff("DISTRICT", "MEDEU");
        UUID admin = allocation().city().staff("CITY_ADMIN", null);

        List<ThrowingCallable> foreign = List.of(
                () -> desk().district(district, () -> allocation().streams().of(mine)),
                () -> desk().district(district, () -> allocation().releases().of(mine)),
                () -> desk().district(district, () -> allocation().releases().order(mine, ORDER)),
                () -> desk().district(district, () -> allocation().capacity().of(mine)),
                () -> desk().district(district, () -> allocation().capacity().addClass(mine, 5, "x")),
                () -> desk().district(district, () -> allocation().capacity().removeClass(mine, 1, "x")));
        assertThat(foreign).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(NotFound.class));
        assertThat(desk().district(district, () -> allocation().streams().page(null, 0, 50))
                        .total())
                .isZero();
        assertThat(desk().district(own, () -> allocation().streams().page("1K", 0, 50))
                        .rows())
                .extracting(StaffStream::stream)
                .singleElement()
                .satisfies(stream -> assertThat(stream.id()).isEqualTo(mine));
        assertThat(desk().cityAdmin(admin, () -> allocation().streams().page("", 0, 50))
                        .total())
                .isEqualTo(2);
    }

    @Test
    default void registration_numbers_are_told_of_streams_of_the_own_district_and_of_the_asked_stream_only()
            throws Exception {
        Stream stream = world().stream(4);
        ReceiptView receipt = desk().submit(world().family(stream, true));
        UUID other = allocation().city().streams(1, 1).get(0);
        world().run("insert into district values ('TURKSIB', 'Т', 'Т', '8') on conflict do nothing");
        UUID own = allocation().city().staff("DISTRICT", "MEDEU");
        UUID foreign = allocation().city().staff("DISTRICT", "TURKSIB");
        Set<String> asked = Set.of(receipt.ledgerReference(), "0000-0000-0000");

        assertThat(desk().district(own, () -> allocation().register().numbersOf(stream.id(), asked)))
                .isEqualTo(Map.of(receipt.ledgerReference(), receipt.number()));
        assertThat(desk().district(own, () -> allocation().register().numbersOf(other, asked)))
                .isEmpty();
        assertThatThrownBy(() ->
                        desk().district(foreign, () -> allocation().register().numbersOf(stream.id(), asked)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    default void officers_and_parents_neither_release_nor_change_classes() throws Exception {
        UUID stream = allocation().city().streams(1, 1).get(0);
        UUID somebody = UUID.randomUUID();

        assertThatThrownBy(() ->
                        desk().officer(somebody, () -> allocation().releases().order(stream, ORDER)))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        desk().parent(somebody, () -> allocation().capacity().addClass(stream, 5, "x")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        desk().officer(somebody, () -> allocation().replays().start()))
                .isInstanceOf(EJBAccessException.class);
    }

    private List<String> outsiders(UUID stream, int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i ->
                        allocation().crowd().claim(stream, Category.O, true).reference())
                .toList();
    }

    private void refusedOrder(UUID staff, UUID stream, ReleaseOrder order, String code, String field) {
        assertThatThrownBy(() ->
                        desk().district(staff, () -> allocation().releases().order(stream, order)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.field()).isEqualTo(field);
                });
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private long events(UUID stream, String event) {
        return world().count("select count(*) from ledger_entry where stream_id = ? and event = ?", stream, event);
    }

    private List<String> audited(UUID stream, String action) {
        return world().rows("select detail from audit_entry where subject = ? and action = ?", stream, action).stream()
                .map(row -> row.get(0))
                .toList();
    }

    private UUID campaignOf(UUID stream) {
        return UUID.fromString(world().text("select campaign_id from stream where id = ?", stream));
    }
}
