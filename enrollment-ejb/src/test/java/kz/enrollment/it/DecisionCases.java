package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.decision.PublicCheck;
import kz.enrollment.decision.Refusal;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ChangedByAnother;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.verification.CaseView;
import kz.enrollment.verification.QueueFilter;
import org.junit.jupiter.api.Test;

/** The school's side in the container (issue line 8, 12, 14). */
interface DecisionCases extends ServiceBeans {

    @Test
    default void an_officer_admits_a_checked_child_and_the_notice_is_issued() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView receipt = desk().submit(world().family(stream, true));
        world().allChecksGood(receipt.applicationId());
        CaseView open = desk().officer(officer, () -> officerDesk().open(receipt.applicationId()));
        assertThat(open.admissible()).isTrue();

        desk().officer(
                        officer,
                        () -> decisions()
                                .admit(
                                        receipt.applicationId(),
                                        open.application().version()));

        assertThat(world().text("select status from enrollment_application where id = ?", receipt.applicationId()))
                .isEqualTo("ADMITTED");
        assertThat(world().count(
                                "select count(*) from issued_document where application_id = ? and kind = 'ADMISSION'",
                                receipt.applicationId()))
                .isEqualTo(1);
        assertThat(world().count(
                                "select count(*) from audit_entry where subject = ? and action = 'CASE_READ' and actor = ?",
                                receipt.applicationId(),
                                officer))
                .isEqualTo(1);
    }

    @Test
    default void open_checks_stand_in_the_way_of_an_admission() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView receipt = desk().submit(world().family(stream, true));

        assertThatThrownBy(() -> desk().officer(officer, () -> decisions().admit(receipt.applicationId(), 1)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("decision.checks_open"));
    }

    @Test
    default void a_refusal_frees_the_place_and_carries_the_facts() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView receipt = desk().submit(world().family(stream, true));

        desk().officer(
                        officer,
                        () -> decisions()
                                .refuse(receipt.applicationId(), 1, new Refusal(2, "Фото сәйкес емес", "Фото не то")));

        assertThat(world().count("select catchment from stream_places where stream_id = ?", stream.id()))
                .isZero();
        assertThat(world().text(
                                "select content ->> 'factsRu' from issued_document where application_id = ? and kind = 'REFUSAL'",
                                receipt.applicationId()))
                .isEqualTo("Фото не то");
    }

    @Test
    default void a_decision_that_fails_half_way_leaves_everything_as_it_was() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView receipt = desk().submit(world().family(stream, true));
        world().run("alter table ledger_entry add constraint sabotage check (not (event = 'FREED' and stream_id = '"
                + stream.id() + "'))");
        try {
            assertThatThrownBy(() -> desk().officer(
                                    officer,
                                    () -> decisions().refuse(receipt.applicationId(), 1, new Refusal(1, "а", "б"))))
                    .isInstanceOf(Exception.class);
        } finally {
            world().run("alter table ledger_entry drop constraint sabotage");
        }

        assertThat(world().text("select status from enrollment_application where id = ?", receipt.applicationId()))
                .isEqualTo("SUBMITTED");
        assertThat(world().count("select count(*) from decision where application_id = ?", receipt.applicationId()))
                .isZero();
        assertThat(world().count(
                                "select count(*) from issued_document where application_id = ? and kind = 'REFUSAL'",
                                receipt.applicationId()))
                .isZero();
        assertThat(world().count("select catchment from stream_places where stream_id = ?", stream.id()))
                .isEqualTo(1);
    }

    @Test
    default void nobody_is_told_that_there_are_no_places_while_holding_one() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView receipt = desk().submit(world().family(stream, true));

        assertThatThrownBy(() -> desk().officer(
                                officer,
                                () -> decisions().refuse(receipt.applicationId(), 1, new Refusal(3, "а", "б"))))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("refusal.place_held"));
    }

    @Test
    default void two_officers_with_the_same_page_do_not_both_decide() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView receipt = desk().submit(world().family(stream, true));
        world().allChecksGood(receipt.applicationId());
        desk().officer(officer, () -> decisions().admit(receipt.applicationId(), 1));

        assertThatThrownBy(() -> desk().officer(
                                officer,
                                () -> decisions().refuse(receipt.applicationId(), 1, new Refusal(1, "а", "б"))))
                .isInstanceOf(ChangedByAnother.class);
    }

    @Test
    default void an_officer_of_another_school_and_a_parent_get_nothing() throws Exception {
        Stream stream = world().stream(4);
        UUID elsewhere = world().staff(world().stream(4), "OFFICER");
        Family family = world().family(stream, true);
        ReceiptView receipt = desk().submit(family);

        assertThatThrownBy(() -> desk().officer(elsewhere, () -> officerDesk().open(receipt.applicationId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk().officer(elsewhere, () -> decisions().admit(receipt.applicationId(), 1)))
                .isInstanceOf(NotFound.class);
        assertThat(desk().officer(elsewhere, () -> officerDesk().queue(QueueFilter.ALL, 0, 20))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() ->
                        desk().parent(family.account(), () -> decisions().admit(receipt.applicationId(), 1)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    default void the_list_is_sorted_by_the_term_and_counts_the_checks() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView first = desk().submit(world().family(stream, true));
        desk().submit(world().family(stream, true));

        var page = desk().officer(officer, () -> officerDesk().queue(QueueFilter.TO_DECIDE, 0, 1));

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.rows()).hasSize(1);
        assertThat(page.rows().get(0).number()).isEqualTo(first.number());
        assertThat(page.rows().get(0).checksOpen()).isPositive();
    }

    @Test
    default void a_check_the_system_could_not_make_is_made_by_hand_with_a_note() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView receipt = desk().submit(world().family(stream, true));
        assertThatThrownBy(() -> desk().officer(officer, () -> {
                    officerDesk().byHand(receipt.applicationId(), "FORM_065", true, " ");
                    return null;
                }))
                .isInstanceOf(BusinessRuleViolation.class);

        desk().officer(officer, () -> {
            officerDesk().byHand(receipt.applicationId(), "FORM_065", true, "Түпнұсқасын көрдім");
            return null;
        });

        assertThat(world().text(
                                "select result || by_staff from verification_check where application_id = ? and kind = 'FORM_065'",
                                receipt.applicationId()))
                .isEqualTo("BY_HAND" + officer);
    }

    @Test
    default void a_director_gathers_admitted_children_into_an_order() throws Exception {
        Stream stream = world().stream(4);
        UUID director = world().staff(stream, "DIRECTOR");
        ReceiptView first = desk().submit(world().family(stream, true));
        ReceiptView second = desk().submit(world().family(stream, true));
        for (ReceiptView receipt : List.of(first, second)) {
            world().allChecksGood(receipt.applicationId());
            desk().director(director, () -> decisions().admit(receipt.applicationId(), 1));
        }
        assertThat(desk().director(director, () -> orders().candidates(stream.campaign(), 0, 20))
                        .total())
                .isEqualTo(2);

        UUID order = desk().director(
                        director,
                        () -> orders().issue(
                                        stream.campaign(), List.of(first.applicationId(), second.applicationId())));

        assertThat(world().count("select count(*) from order_line where order_id = ?", order))
                .isEqualTo(2);
        assertThat(desk().director(director, () -> orders().orders(0, 20)).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.children()).isEqualTo(2));
        assertThat(world().text("select status from enrollment_application where id = ?", first.applicationId()))
                .isEqualTo("ENROLLED");
    }

    @Test
    default void no_order_before_the_campaigns_date_and_none_by_an_officer() throws Exception {
        Stream stream = world().stream(4);
        UUID director = world().staff(stream, "DIRECTOR");
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView receipt = desk().submit(world().family(stream, true));
        world().allChecksGood(receipt.applicationId());
        desk().officer(officer, () -> decisions().admit(receipt.applicationId(), 1));
        world().run("update campaign set order_not_before = '2099-08-25' where id = ?", stream.campaign());

        assertThatThrownBy(() -> desk().director(
                                director, () -> orders().issue(stream.campaign(), List.of(receipt.applicationId()))))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("order.too_early"));
        assertThatThrownBy(() -> desk().officer(
                                officer, () -> orders().issue(stream.campaign(), List.of(receipt.applicationId()))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    default void papers_are_rendered_once_printed_with_a_trail_and_verified_by_their_code() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        ReceiptView receipt = desk().submit(family);
        UUID paper = desk().parent(family.account(), () -> papers().ofApplication(receipt.applicationId()))
                .get(0)
                .id();
        assertThat(desk().parent(family.account(), () -> papers().pdf(paper, Language.KK)))
                .isEmpty();

        papers().rendered(paper, new byte[] {1}, new byte[] {2});
        papers().rendered(paper, new byte[] {9}, new byte[] {9});

        assertThat(desk().parent(family.account(), () -> papers().pdf(paper, Language.RU)))
                .hasValueSatisfying(bytes -> assertThat(bytes).containsExactly(2));
        assertThat(world().count(
                                "select count(*) from audit_entry where subject = ? and action = 'DOCUMENT_PRINTED'",
                                paper))
                .isEqualTo(1);
        Optional<PublicCheck> check = papers().check(papers().toRender(paper).verificationCode());
        assertThat(check).hasValueSatisfying(shown -> {
            assertThat(shown.childInitials()).isEqualTo("Ә. Ғ.");
            assertThat(shown.inForce()).isTrue();
        });
        assertThat(papers().check("unknown")).isEmpty();
        Family stranger = world().family(stream, true);
        assertThatThrownBy(() -> desk().parent(stranger.account(), () -> papers().pdf(paper, Language.KK)))
                .isInstanceOf(NotFound.class);
    }
}
