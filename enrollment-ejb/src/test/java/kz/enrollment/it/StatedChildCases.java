package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a parent merely says of a child takes nothing from a family whom the registry knows (Rules §3). */
interface StatedChildCases extends ServiceBeans {

    OutageBeans outage();

    PaperBeans paper();

    WaitingBeans waiting();

    @Test
    default void a_stated_child_does_not_stop_the_family_the_registry_names() throws Exception {
        Stream stream = world().stream(1);
        Family family = world().family(stream, true);
        ReceiptView stated = submitStated(world().family(stream, true), stream, family.childIin());
        assertThat(stated.placeHeld()).isTrue();

        ReceiptView own = desk().submit(family);

        assertThat(own.placeHeld()).isTrue();
        assertThat(statusOf(stated)).isEqualTo("WITHDRAWN");
        assertThat(world().count(
                                "select count(*) from application_event where application_id = ? and kind ="
                                        + " 'SET_ASIDE'",
                                stated.applicationId()))
                .isOne();
    }

    @Test
    default void a_confirmed_kinship_keeps_its_place_against_the_other_parent() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        ReceiptView stated = submitStated(world().family(stream, true), stream, family.childIin());
        confirm(stated);

        assertRefused("child.has_application", () -> desk().submit(family));
        assertThat(statusOf(stated)).isEqualTo("SUBMITTED");
    }

    @Test
    default void a_parent_has_one_unconfirmed_application_at_a_time() throws Exception {
        Stream stream = world().stream(4);
        Family stating = world().family(stream, true);
        ReceiptView first = submitStated(stating, stream, stating.childIin());
        UUID second = world().draft(
                        stating.account(), stream, world().family(stream, true).childIin());
        Family again = new Family(
                stating.account(),
                stating.parentIin(),
                stating.phone(),
                world().family(stream, true).childIin(),
                second);
        assertRefused("stated.one_at_a_time", () -> submitStated(again, stream, again.childIin()));

        confirm(first);
        assertThat(submitStated(again, stream, again.childIin()).placeHeld()).isTrue();
    }

    @Test
    default void who_merely_states_a_child_does_not_learn_whether_it_has_an_application() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        desk().submit(family);
        Family stranger = world().family(stream, true);
        outage().silentFor(stranger, 60);
        outage().stateApplicant(stranger, "көше");

        outage().stateChild(stranger, family.childIin());
        outage().fillTheRest(stranger);

        assertRefused("stated.child_refused", () -> desk().submit(stranger));
    }

    @Test
    default void the_parent_who_comes_with_paper_after_an_outage_keeps_the_earlier_number() throws Exception {
        Stream stream = world().stream(1);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        ReceiptView earlier = submitStated(family, stream, family.childIin());

        assertThatThrownBy(() -> paper().register(officer, stream, family.childIin(), Category.K))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.arguments()).containsExactly(earlier.number()));
        assertRefused(
                "child.stated_unconfirmed",
                () -> paper().registerBeside(
                                earlier.number().replaceFirst(".$", "x"), officer, stream, family.childIin()));

        assertThat(statusOf(earlier)).isEqualTo("SUBMITTED");
        assertThat(world().text("select place_held from enrollment_application where id = ?", earlier.applicationId()))
                .isEqualTo("t");
    }

    @Test
    default void a_stated_child_does_not_stop_another_parent_whose_papers_an_officer_has_seen() throws Exception {
        Stream stream = world().stream(1);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        ReceiptView stated = submitStated(world().family(stream, true), stream, family.childIin());
        assertRefused(
                "child.stated_unconfirmed", () -> paper().register(officer, stream, family.childIin(), Category.K));
        assertThat(statusOf(stated)).isEqualTo("SUBMITTED");

        PaperSlip slip = paper().registerBeside(stated.number(), officer, stream, family.childIin());

        assertThat(slip.placeHeld()).isTrue();
        assertThat(statusOf(stated)).isEqualTo("WITHDRAWN");
        assertThat(world().count(
                                "select count(*) from outbox_message where text like '%' || ? || '%құжаттарын көрсетті%'",
                                stated.number()))
                .isOne();
        assertThat(auditOf(stated.applicationId(), "APPLICATION_SET_ASIDE")).isEqualTo("PAPER " + slip.number());
        assertThat(auditOf(slip.id(), "PAPER_REGISTERED"))
                .isEqualTo(slip.number() + ", kinship seen, set aside " + stated.number());
        UUID application = paper().enter(officer, slip.id(), family);
        assertThat(world().text("select place_held from enrollment_application where id = ?", application))
                .isEqualTo("t");
    }

    @Test
    default void papers_go_past_no_kinship_that_stands() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        ReceiptView stated = submitStated(world().family(stream, true), stream, family.childIin());
        confirm(stated);

        assertRefused(
                "child.has_application",
                () -> paper().registerBeside(stated.number(), officer, stream, family.childIin()));
        assertThat(statusOf(stated)).isEqualTo("SUBMITTED");
    }

    @Test
    default void a_stated_child_does_not_stop_the_statement_of_a_pupil_of_the_zero_class() throws Exception {
        Stream zero = paper().notOpen(1);
        UUID officer = world().staff(zero, "OFFICER");
        Family family = world().family(zero, true);
        UUID pupil = paper().list(officer, zero, family.childIin());
        paper().open(zero);
        Stream elsewhere = waiting().beside(zero, 4);
        desk().submit(world().family(elsewhere, false));
        ReceiptView stated = submitStated(world().family(elsewhere, false), elsewhere, family.childIin());
        assertThat(stated.placeHeld()).isFalse();

        assertRefused("child.stated_unconfirmed", () -> paper().admit(officer, pupil, family));
        assertThat(statusOf(stated)).isEqualTo("SUBMITTED");
        UUID application = paper().admitBeside(stated.number(), officer, pupil, family);

        assertThat(world().text("select status from enrollment_application where id = ?", application))
                .isEqualTo("ADMITTED");
        assertThat(statusOf(stated)).isEqualTo("WITHDRAWN");
    }

    @Test
    default void the_parent_of_a_pupil_of_the_zero_class_keeps_what_it_filed_in_an_outage() throws Exception {
        Stream zero = paper().notOpen(1);
        UUID officer = world().staff(zero, "OFFICER");
        Family family = world().family(zero, false);
        UUID pupil = paper().list(officer, zero, family.childIin());
        paper().open(zero);
        Stream elsewhere = waiting().beside(zero, 4);
        desk().submit(world().family(elsewhere, false));
        world().run("update application_draft set stream_id = ? where id = ?", elsewhere.id(), family.draft());
        ReceiptView own = submitStated(family, elsewhere, family.childIin());
        assertThat(own.placeHeld()).isFalse();

        assertRefused("child.has_application", () -> paper().admitBeside(own.number(), officer, pupil, family));

        assertThat(statusOf(own)).isEqualTo("SUBMITTED");
    }

    @Test
    default void a_kinship_that_is_confirmed_while_the_other_parent_waits_counts() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        ReceiptView stated = submitStated(world().family(stream, true), stream, family.childIin());

        FutureTask<ReceiptView> other = new FutureTask<>(() -> desk().submit(family));
        world().runAround(
                        "select 1 from enrollment_application where id = ? for update",
                        () -> {
                            new Thread(other).start();
                            awaitLock();
                            confirm(stated);
                            return null;
                        },
                        stated.applicationId());

        assertThatThrownBy(other::get).rootCause().hasMessage("child.has_application");
        assertThat(statusOf(stated)).isEqualTo("SUBMITTED");
    }

    private void awaitLock() {
        Instant end = Instant.now().plusSeconds(30);
        while (world().count("select count(*) from pg_locks where not granted") == 0) {
            assertThat(Instant.now()).isBefore(end);
            Thread.onSpinWait();
        }
    }

    private void confirm(ReceiptView stated) {
        world().run(
                        "update verification_check set result = 'PASSED', source = 'REGISTER_ZAGS', evidence ="
                                + " 'kinship.confirmed', checked_at = now() where application_id = ? and kind = 'KINSHIP'",
                        stated.applicationId());
    }

    private String auditOf(UUID subject, String action) {
        return world().text("select detail from audit_entry where subject = ? and action = ?", subject, action);
    }

    private ReceiptView submitStated(Family family, Stream stream, String child) throws Exception {
        outage().silentFor(family, 60);
        outage().stateApplicant(family, "көше " + stream.code().replace("K", ""));
        outage().stateChild(family, child);
        outage().fillTheRest(family);
        return desk().submit(family);
    }

    private String statusOf(ReceiptView receipt) throws Exception {
        return world().text("select status from enrollment_application where id = ?", receipt.applicationId());
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
