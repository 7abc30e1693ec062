package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.Channel;
import kz.enrollment.application.PaperRegistration;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.NotFound;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Statements on paper: the number first, the rest later. */
interface PaperCases extends ServiceBeans {

    PaperBeans paper();

    @Test
    default void a_statement_on_paper_draws_its_number_and_holds_its_place_before_anything_else_is_known()
            throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);

        PaperSlip slip = paper().register(officer, stream, family.childIin(), Category.K);
        desk().submit(world().family(stream, true));

        assertThat(slip.state()).isEqualTo(ClaimState.HOLDING);
        assertThat(slip.number()).matches("T[0-9]{4}-" + stream.code() + "-[0-9]{6}");
        assertThat(world().text("select catchment from stream_places where stream_id = ?", stream.id()))
                .isEqualTo("2");
        assertThat(desk().officer(officer, () -> paper().registrations().open(0, 20))
                        .rows())
                .extracting(PaperSlip::number)
                .containsExactly(slip.number());
    }

    @Test
    default void the_entry_files_on_the_same_number_as_of_the_registration() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        PaperSlip slip = paper().register(officer, stream, family.childIin(), Category.K);
        world().run("update campaign set closes = now() where id = ?", stream.campaign());

        UUID application = paper().enter(officer, slip.id(), family);

        var view =
                desk().officer(officer, () -> officerDesk().open(application)).application();
        assertThat(view.number()).isEqualTo(slip.number());
        assertThat(view.filedAt()).isEqualTo(slip.registeredAt().truncatedTo(ChronoUnit.MICROS));
        assertThat(view.dueAt()).isEqualTo(slip.dueAt());
        assertThat(view.placeHeld()).isTrue();
        assertThat(view.channel()).isEqualTo(Channel.PAPER);
        assertThat(world().count("select count(*) from place_claim where stream_id = ?", stream.id()))
                .isEqualTo(1);
        assertThat(world().count(
                                "select count(*) from audit_entry where action in ('PAPER_REGISTERED', 'PAPER_ENTERED') and actor = ?",
                                officer))
                .isEqualTo(2);
    }

    @Test
    default void a_paper_application_is_checked_on_the_originals_decided_printed_and_enrolled_like_any_other()
            throws Exception {
        Stream stream = world().stream(4);
        UUID director = world().staff(stream, "DIRECTOR");
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        PaperSlip slip = paper().register(officer, stream, family.childIin(), Category.K);
        UUID application = paper().enter(officer, slip.id(), family);
        assertThat(desk().officer(officer, () -> officerDesk().open(application))
                        .awaitsOriginals())
                .isTrue();
        world().run("""
                update verification_check set result = 'PASSED', desk_at = null, source = 'APPLICATION', evidence = 'age.six',
                    checked_at = now() where application_id = ? and kind in ('AGE', 'NOT_ENROLLED')
                """, application);

        desk().officer(officer, () -> {
            officerDesk().originalsSeen(application, "Түпнұсқаларын көрдім");
            return null;
        });
        int version = desk().officer(officer, () -> officerDesk().open(application))
                .application()
                .version();
        desk().officer(officer, () -> decisions().admit(application, version));
        desk().director(director, () -> orders().issue(stream.campaign(), List.of(application)));

        assertThat(world().text("select status from enrollment_application where id = ?", application))
                .isEqualTo("ENROLLED");
        assertThat(world().count("select count(*) from issued_document where application_id = ?", application))
                .isEqualTo(2);
        var documents = desk().officer(officer, () -> officerDesk().open(application))
                .application()
                .documents();
        assertThat(documents).hasSize(1);
        assertThat(desk().officer(
                                officer,
                                () -> officerDesk()
                                        .read(application, documents.get(0).id()))
                        .fileName())
                .isEqualTo("s.pdf");
    }

    @Test
    default void the_family_finds_its_paper_application_when_it_logs_in_with_the_same_phone() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        PaperSlip slip = paper().register(officer, stream, family.childIin(), Category.K);
        UUID application = paper().enter(officer, slip.id(), family);
        Family stranger = world().family(stream, true);

        assertThat(desk().parent(family.account(), () -> applications().mine(0, 20))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(application));
        desk().parent(family.account(), () -> {
            applications()
                    .withdraw(application, applications().view(application).version());
            return null;
        });
        assertThat(world().text("select status from enrollment_application where id = ?", application))
                .isEqualTo(ApplicationStatus.WITHDRAWN.name());
        assertThatThrownBy(() ->
                        desk().parent(stranger.account(), () -> applications().view(application)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    default void one_child_has_one_slip_in_the_city_and_none_beside_an_application() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        paper().register(officer, stream, family.childIin(), Category.K);

        refused("child.has_slip", "childIin", () -> paper().register(officer, stream, family.childIin(), Category.K));
        refused("child.has_slip", "child", () -> desk().submit(family));
        Family online = world().family(stream, true);
        desk().submit(online);
        refused(
                "child.has_application",
                "childIin",
                () -> paper().register(officer, stream, online.childIin(), Category.K));
    }

    @Test
    default void a_cancelled_slip_gives_its_place_to_the_next_and_needs_a_reason() throws Exception {
        Stream stream = world().stream(1);
        UUID officer = world().staff(stream, "OFFICER");
        Family first = world().family(stream, true);
        Family second = world().family(stream, true);
        PaperSlip slip = paper().register(officer, stream, first.childIin(), Category.K);
        PaperSlip next = paper().register(officer, stream, second.childIin(), Category.K);
        assertThat(next.state()).isEqualTo(ClaimState.WAITING);
        assertThat(next.position()).isEqualTo(1);
        refused("reason.required", "reason", () -> cancel(officer, slip.id(), " "));

        cancel(officer, slip.id(), "Өтінішін алып кетті");

        assertThat(desk().officer(officer, () -> paper().registrations().view(next.id()))
                        .placeHeld())
                .isTrue();
        UUID application = paper().enter(officer, next.id(), second);
        assertThat(world().text("select place_held from enrollment_application where id = ?", application))
                .isEqualTo("t");
        refused("slip.over", null, () -> paper().enter(officer, slip.id(), first));
    }

    @Test
    default void who_does_not_wish_to_wait_goes_without_a_place() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        paper().register(officer, stream, world().family(stream, false).childIin(), Category.O);

        PaperSlip slip =
                paper().register(officer, stream, world().family(stream, false).childIin(), Category.O, false);

        assertThat(slip.state()).isEqualTo(ClaimState.WITHOUT);
    }

    @Test
    default void a_boarding_school_takes_everybody_alike_on_paper() throws Exception {
        Stream stream = world().stream(2);
        world().run("update school set online = false, kind = 'BOARDING' where id = ?", stream.school());
        world().run("update stream_places set rule = 'NONE' where stream_id = ?", stream.id());
        UUID officer = world().staff(stream, "OFFICER");

        PaperSlip one =
                paper().register(officer, stream, world().family(stream, false).childIin(), Category.O);
        PaperSlip two =
                paper().register(officer, stream, world().family(stream, false).childIin(), Category.O);

        assertThat(one.category()).isEqualTo(Category.K);
        assertThat(two.placeHeld()).isTrue();
    }

    @Test
    default void only_the_own_school_registers_and_only_what_is_right() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        UUID elsewhere = world().staff(world().stream(4), "OFFICER");
        Family family = world().family(stream, true);
        PaperSlip slip = paper().register(officer, stream, family.childIin(), Category.K);

        assertThatThrownBy(() -> paper().register(elsewhere, stream, family.childIin(), Category.K))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> paper().enter(elsewhere, slip.id(), family)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk().parent(
                                family.account(), () -> paper().registrations().open(0, 20)))
                .isInstanceOf(EJBAccessException.class);
        refused("iin.length", "childIin", () -> paper().register(officer, stream, "12", Category.K));
        refused(
                "journal.future",
                "journalTime",
                () -> desk().officer(
                                officer,
                                () -> paper().registrations()
                                        .register(new PaperRegistration(
                                                stream.id(),
                                                world().family(stream, true).childIin(),
                                                Category.K,
                                                true,
                                                "18",
                                                LocalDateTime.now().plusDays(2),
                                                null))));
    }

    private void cancel(UUID officer, UUID slip, String reason) throws Exception {
        desk().officer(officer, () -> {
            paper().registrations().cancel(slip, reason);
            return null;
        });
    }

    private static void refused(String code, String field, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
