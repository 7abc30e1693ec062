package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.application.PupilStatus;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.ZeroClassPupil;
import kz.enrollment.it.WaitingBeans.Sent;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Places reserved for the pupils of a school's own zero class. */
interface ZeroClassCases extends ServiceBeans {

    PaperBeans paper();

    @Test
    default void listed_pupils_reserve_places_of_the_catchment_until_there_are_none() throws Exception {
        Stream stream = paper().notOpen(2);
        UUID officer = world().staff(stream, "OFFICER");
        paper().list(officer, stream, child(stream));
        paper().list(officer, stream, child(stream));

        refusedAsZeroClass("places.full", () -> paper().list(officer, stream, child(stream)));

        assertThat(state(stream)).isEqualTo("2,0");
        assertThat(events(stream)).isEqualTo("OPENED RESERVED RESERVED");
    }

    @Test
    default void a_child_is_listed_once_and_only_before_the_opening() throws Exception {
        Stream stream = paper().notOpen(4);
        UUID officer = world().staff(stream, "OFFICER");
        String child = child(stream);
        paper().list(officer, stream, child);

        refusedAsZeroClass("pupil.listed", () -> paper().list(officer, stream, child));
        paper().open(stream);
        refusedAsZeroClass("zero.opened", () -> paper().list(officer, stream, child(stream)));
    }

    @Test
    default void a_struck_pupil_gives_the_place_back() throws Exception {
        Stream stream = paper().notOpen(4);
        UUID officer = world().staff(stream, "OFFICER");
        UUID pupil = paper().list(officer, stream, child(stream));

        strike(officer, pupil);

        assertThat(state(stream)).isEqualTo("0,0");
        assertThat(pupil(officer, pupil).status()).isEqualTo(PupilStatus.STRUCK);
        refusedAsZeroClass("pupil.over", () -> strike(officer, pupil));
    }

    @Test
    default void the_parents_statement_admits_at_once_on_the_reserved_place() throws Exception {
        Stream stream = paper().notOpen(4);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, false);
        UUID pupil = paper().list(officer, stream, family.childIin());
        refusedAsZeroClass("campaign.not_open_yet", () -> paper().admit(officer, pupil, family));
        paper().open(stream);

        UUID application = paper().admit(officer, pupil, family);

        assertThat(world().text(
                                "select status || channel || category || place_held from enrollment_application where id = ?",
                                application))
                .isEqualTo("ADMITTEDZERO_CLASSKtrue");
        assertThat(world().text("select kind || decided_by from decision where application_id = ?", application))
                .isEqualTo("ADMISSION" + officer);
        assertThat(world().text(
                                "select string_agg(kind, ' ' order by kind) from issued_document where application_id = ?",
                                application))
                .isEqualTo("ADMISSION RECEIPT");
        assertThat(state(stream)).isEqualTo("1,0");
        assertThat(events(stream)).isEqualTo("OPENED RESERVED");
        assertThat(pupil(officer, pupil).applicationId()).isEqualTo(application);
    }

    @Test
    default void unclaimed_reservations_lapse_before_the_release_and_the_list_is_served() throws Exception {
        Stream stream = paper().notOpen(1);
        UUID officer = world().staff(stream, "OFFICER");
        UUID pupil = paper().list(officer, stream, child(stream));
        paper().open(stream);
        Family waiting = world().family(stream, true);
        ReceiptView receipt = desk().submit(waiting);
        assertThat(receipt.placeHeld()).isFalse();
        releaseIn(stream, Duration.ofDays(30));
        paper().lapse().lapse();
        assertThat(pupil(officer, pupil).status()).isEqualTo(PupilStatus.LISTED);

        releaseIn(stream, Duration.ofDays(4));
        paper().lapse().lapse();
        paper().lapse().lapse();

        assertThat(pupil(officer, pupil).status()).isEqualTo(PupilStatus.LAPSED);
        assertThat(events(stream)).isEqualTo("OPENED RESERVED WAITING FREED SERVED");
    }

    @Test
    default void without_a_release_by_date_they_lapse_at_the_close() throws Exception {
        Stream stream = paper().notOpen(1);
        UUID officer = world().staff(stream, "OFFICER");
        UUID pupil = paper().list(officer, stream, child(stream));
        paper().open(stream);
        paper().lapse().lapse();
        assertThat(pupil(officer, pupil).status()).isEqualTo(PupilStatus.LISTED);

        world().run("update campaign set closes = now() - interval '1 second' where id = ?", stream.campaign());
        paper().lapse().lapse();

        assertThat(pupil(officer, pupil).status()).isEqualTo(PupilStatus.LAPSED);
    }

    @Test
    default void a_family_that_applies_by_itself_takes_the_reserved_place_and_no_second_one() throws Exception {
        Stream stream = paper().notOpen(1);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, false);
        UUID pupil = paper().list(officer, stream, family.childIin());
        paper().open(stream);

        ReceiptView receipt = desk().submit(family);

        assertThat(receipt.placeHeld()).isTrue();
        assertThat(receipt.category()).isEqualTo(Category.K);
        assertThat(receipt.sequence()).isEqualTo(1);
        assertThat(state(stream)).isEqualTo("1,0");
        assertThat(pupil(officer, pupil).status()).isEqualTo(PupilStatus.APPLIED);
        assertThat(world().text(
                                "select category_source from enrollment_application where id = ?",
                                receipt.applicationId()))
                .isEqualTo("ZERO_CLASS");
    }

    @Test
    default void a_place_elsewhere_ends_the_reservation_and_none_elsewhere_leaves_it() throws Exception {
        Stream zero = paper().notOpen(2);
        UUID officer = world().staff(zero, "OFFICER");
        UUID other = waiting().beside(zero, 4).id();
        Family family = world().family(zero, false);
        Family second = world().family(zero, false);
        UUID gone = paper().list(officer, zero, family.childIin());
        UUID kept = paper().list(officer, zero, second.childIin());
        paper().open(zero);
        for (Family each : List.of(family, second)) {
            world().run("update application_draft set stream_id = ? where id = ?", other, each.draft());
        }

        assertThat(desk().submit(family).placeHeld()).isTrue();
        assertThat(desk().submit(second).placeHeld()).isFalse();

        assertThat(pupil(officer, gone).status()).isEqualTo(PupilStatus.APPLIED);
        assertThat(pupil(officer, kept).status()).isEqualTo(PupilStatus.LISTED);
        assertThat(state(zero)).isEqualTo("1,0");
    }

    @Test
    default void a_place_from_a_list_is_offered_and_the_reservation_lasts_until_the_family_says_yes() throws Exception {
        Stream zero = paper().notOpen(2);
        UUID officer = world().staff(zero, "OFFICER");
        Stream other = waiting().beside(zero, 4);
        Family first = world().family(zero, false);
        Family family = world().family(zero, false);
        UUID pupil = paper().list(officer, zero, family.childIin());
        paper().open(zero);
        for (Family each : List.of(first, family)) {
            world().run("update application_draft set stream_id = ? where id = ?", other.id(), each.draft());
        }
        Sent holder = waiting().send(first);
        Sent sent = waiting().send(family);
        assertThat(sent.receipt().placeHeld()).isFalse();

        waiting().withdraw(holder);

        assertThat(waiting().settled(sent).offer().givesUp().id()).isEqualTo(zero.id());
        assertThat(pupil(officer, pupil).status()).isEqualTo(PupilStatus.LISTED);
        refusedAsZeroClass("decision.no_place", () -> waiting().admit(sent, other));
        waiting().accept(sent);
        assertThat(waiting().view(sent).placeHeld()).isTrue();
        assertThat(pupil(officer, pupil).status()).isEqualTo(PupilStatus.APPLIED);
        assertThat(state(zero)).isEqualTo("0,0");
    }

    @Test
    default void a_slip_that_was_served_before_its_entry_leaves_the_choice_to_the_family() throws Exception {
        Stream zero = paper().notOpen(2);
        UUID officer = world().staff(zero, "OFFICER");
        Stream other = waiting().beside(zero, 4);
        UUID there = world().staff(other, "OFFICER");
        Family first = world().family(zero, false);
        Family family = world().family(zero, false);
        UUID pupil = paper().list(officer, zero, family.childIin());
        paper().open(zero);
        world().run("update application_draft set stream_id = ? where id = ?", other.id(), first.draft());
        Sent holder = waiting().send(first);
        UUID slip =
                paper().register(there, other, family.childIin(), Category.O).id();
        refusedAsZeroClass("child.has_slip", () -> paper().admit(officer, pupil, family));
        waiting().withdraw(holder);

        UUID application = paper().enter(there, slip, family);

        assertThat(world().text("select place_held from enrollment_application where id = ?", application))
                .isEqualTo("f");
        waiting().settle(application);
        assertThat(desk().parent(family.account(), () -> applications().view(application))
                        .offer()
                        .givesUp()
                        .id())
                .isEqualTo(zero.id());
        assertThat(pupil(officer, pupil).status()).isEqualTo(PupilStatus.LISTED);
    }

    WaitingBeans waiting();

    private String child(Stream stream) {
        return world().family(stream, true).childIin();
    }

    private ZeroClassPupil pupil(UUID officer, UUID pupil) throws Exception {
        return desk().officer(officer, () -> paper().zeroClass().pupil(pupil));
    }

    private void strike(UUID officer, UUID pupil) throws Exception {
        desk().officer(officer, () -> {
            paper().zeroClass().strike(pupil);
            return null;
        });
    }

    private void releaseIn(Stream stream, Duration time) {
        world().run(
                        "update campaign set release_at = ? where id = ?",
                        Timestamp.from(Instant.now().plus(time)),
                        stream.campaign());
    }

    private String state(Stream stream) {
        return world().text("select catchment || ',' || outside from stream_places where stream_id = ?", stream.id());
    }

    private String events(Stream stream) {
        return world().text(
                        "select string_agg(event, ' ' order by number) from ledger_entry where stream_id = ?",
                        stream.id());
    }

    private static void refusedAsZeroClass(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
