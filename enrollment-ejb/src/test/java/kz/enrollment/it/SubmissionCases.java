package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.SchoolChoice;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Submission in the container (issue line 8, 11, 14). */
interface SubmissionCases extends ServiceBeans {

    @Test
    default void a_submission_stores_application_place_ledger_receipt_checks_audit_and_message() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);

        ReceiptView receipt = desk().submit(family);

        assertThat(receipt.placeHeld()).isTrue();
        assertThat(receipt.category()).isEqualTo(Category.K);
        assertThat(receipt.sequence()).isEqualTo(1);
        assertThat(receipt.number()).matches("T[0-9]{4}-" + stream.code() + "-[0-9]{6}");
        UUID id = receipt.applicationId();
        assertThat(world().count("select catchment from stream_places where stream_id = ?", stream.id()))
                .isEqualTo(1);
        assertThat(world().text(
                                "select hash from ledger_entry where stream_id = ? and application = ?",
                                stream.id(),
                                receipt.ledgerReference()))
                .isEqualTo(receipt.ledgerHash());
        assertThat(world().count("select count(*) from stored_document where application_id = ?", id))
                .isEqualTo(3);
        assertThat(world().count("select count(*) from verification_check where application_id = ?", id))
                .isEqualTo(10);
        assertThat(world().count(
                                "select count(*) from issued_document where application_id = ? and kind = 'RECEIPT'",
                                id))
                .isEqualTo(1);
        assertThat(world().count(
                                "select count(*) from audit_entry where subject = ? and action = 'APPLICATION_SUBMITTED'",
                                id))
                .isEqualTo(1);
        assertThat(world().count(
                                "select count(*) from outbox_message where phone = ? and purpose = 'NOTICE'",
                                family.phone()))
                .isEqualTo(1);
    }

    @Test
    default void a_submission_that_fails_at_its_last_step_leaves_nothing_behind() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        // The last row of the transaction is the receipt; without this column's value it cannot be stored.
        world().run("alter table issued_document add constraint sabotage check (school_id <> '" + stream.school()
                + "')");
        try {
            assertThatThrownBy(() -> desk().submit(family)).isInstanceOf(Exception.class);
        } finally {
            world().run("alter table issued_document drop constraint sabotage");
        }

        assertThat(world().count("select count(*) from enrollment_application where draft_id = ?", family.draft()))
                .isZero();
        assertThat(world().count("select count(*) from ledger_entry where stream_id = ?", stream.id()))
                .isEqualTo(1);
        assertThat(world().count(
                                "select catchment + outside + last_sequence from stream_places where stream_id = ?",
                                stream.id()))
                .isZero();
        assertThat(world().text("select status from application_draft where id = ?", family.draft()))
                .isEqualTo("OPEN");
        assertThat(world().count(
                                "select count(*) from outbox_message where phone = ? and purpose = 'NOTICE'",
                                family.phone()))
                .isZero();
        assertThat(world().count(
                                "select count(*) from stored_document where draft_id = ? and application_id is not null",
                                family.draft()))
                .isZero();
        assertThat(desk().submit(family).sequence()).isEqualTo(1);
    }

    @Test
    default void a_second_click_answers_the_first_receipt() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        ReceiptView first = desk().submit(family);

        ReceiptView again = desk().parent(
                        family.account(), () -> submissions().submit(family.draft(), UUID.randomUUID(), "000000"));

        assertThat(again.applicationId()).isEqualTo(first.applicationId());
        assertThat(world().count("select last_sequence from stream_places where stream_id = ?", stream.id()))
                .isEqualTo(1);
    }

    @Test
    default void two_parents_of_one_child_get_one_application() throws Exception {
        Stream stream = world().stream(4);
        Family mother = world().family(stream, true);
        Family father = world().otherParent(mother, stream);
        desk().submit(mother);

        assertThatThrownBy(() -> desk().submit(father))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("child.has_application"));
        assertThat(world().count("select count(*) from enrollment_application where child_iin = ?", mother.childIin()))
                .isEqualTo(1);
    }

    @Test
    default void a_wrong_code_is_counted_and_files_nothing() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        CodeTicket ticket = desk().parent(family.account(), () -> submissions().requestSignature(family.draft()));
        String wrong = world().codeFor(family.phone()).equals("000000") ? "000001" : "000000";

        assertThatThrownBy(() ->
                        desk().parent(family.account(), () -> submissions().submit(family.draft(), ticket.id(), wrong)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("code.wrong");
                    assertThat(refused.arguments()).contains(4);
                });

        assertThat(world().count("select tries_left from one_time_code where id = ?", ticket.id()))
                .isEqualTo(4);
        assertThat(world().count("select count(*) from enrollment_application where draft_id = ?", family.draft()))
                .isZero();
    }

    @Test
    default void a_code_does_not_sign_what_was_changed_after_it_was_sent() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        CodeTicket ticket = desk().parent(family.account(), () -> submissions().requestSignature(family.draft()));
        String code = world().codeFor(family.phone());
        world().run("update application_draft set transport = true where id = ?", family.draft());

        assertThatThrownBy(() ->
                        desk().parent(family.account(), () -> submissions().submit(family.draft(), ticket.id(), code)))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("code.unknown"));
    }

    @Test
    default void a_campaign_that_is_not_open_takes_nothing_and_keeps_the_draft() throws Exception {
        Instant now = Instant.now();
        Stream early = world().stream(4, now.plus(Duration.ofDays(1)), now.plus(Duration.ofDays(9)));
        Stream late = world().stream(4, now.minus(Duration.ofDays(9)), now.minus(Duration.ofDays(1)));

        assertRefusedWith("campaign.not_open_yet", world().family(early, true));
        assertRefusedWith("campaign.closed", world().family(late, true));
    }

    private void assertRefusedWith(String code, Family family) {
        assertThatThrownBy(() -> desk().submit(family))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
        assertThat(world().text("select status from application_draft where id = ?", family.draft()))
                .isEqualTo("OPEN");
    }

    @Test
    default void another_parents_draft_application_and_receipt_do_not_exist() throws Exception {
        Stream stream = world().stream(4);
        Family owner = world().family(stream, true);
        Family stranger = world().family(stream, true);
        ReceiptView receipt = desk().submit(owner);

        assertThatThrownBy(() ->
                        desk().parent(stranger.account(), () -> applications().view(receipt.applicationId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        desk().parent(stranger.account(), () -> submissions().receipt(receipt.applicationId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk().parent(stranger.account(), () -> drafts().view(owner.draft())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    default void a_withdrawal_gives_the_place_back_and_lets_the_child_apply_again() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        ReceiptView receipt = desk().submit(family);

        desk().parent(family.account(), () -> {
            applications().withdraw(receipt.applicationId(), 1);
            return null;
        });

        assertThat(world().count("select catchment from stream_places where stream_id = ?", stream.id()))
                .isZero();
        assertThat(world().text(
                                "select event from ledger_entry where stream_id = ? order by number desc limit 1",
                                stream.id()))
                .isEqualTo("FREED");
        assertThat(world().count(
                                "select count(*) from outbox_message where phone = ? and purpose = 'NOTICE'",
                                family.phone()))
                .as("the receipt's notice and the one of the withdrawal")
                .isEqualTo(2);
        Family again = world().otherParent(family, stream);
        assertThat(desk().submit(again).sequence()).isEqualTo(2);
    }

    @Test
    default void the_fourth_outsider_of_a_stream_of_four_finds_no_place_but_a_catchment_child_does() throws Exception {
        Stream stream = world().stream(4);
        assertThat(desk().submit(world().family(stream, false)).placeHeld()).isTrue();
        ReceiptView second = desk().submit(world().family(stream, false));
        assertThat(second.placeHeld()).isFalse();
        assertThat(second.category()).isEqualTo(Category.O);
        assertThat(desk().submit(world().family(stream, true)).placeHeld()).isTrue();
        assertThat(world().text("select status from enrollment_application where id = ?", second.applicationId()))
                .isEqualTo(ApplicationStatus.SUBMITTED.name());
    }

    @Test
    default void a_school_that_cannot_be_chosen_is_refused_beside_the_field_and_the_draft_stays() throws Exception {
        Stream stream = world().stream(4);
        Stream elsewhere = world().stream(4);
        Family family = world().family(stream, true);

        assertNotChoosable("stream.other_campaign", family, elsewhere);
        world().run("update school set kind = 'SPECIAL' where id = ?", stream.school());
        assertNotChoosable("stream.pmpk_only", family, stream);
        world().run("update school set kind = 'BOARDING', online = false where id = ?", stream.school());
        assertNotChoosable("stream.paper_only", family, stream);
        assertThat(world().text("select stream_id from application_draft where id = ?", family.draft()))
                .isEqualTo(stream.id().toString());
        assertThatThrownBy(() -> desk().submit(family))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("draft.incomplete"));
    }

    private void assertNotChoosable(String code, Family family, Stream stream) {
        assertThatThrownBy(() -> desk().parent(family.account(), () -> {
                    drafts().school(family.draft(), new SchoolChoice(false, stream.id(), false));
                    return null;
                }))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.field()).isEqualTo("school");
                });
    }
}
