package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.enrollment.application.CorrectionView;
import kz.enrollment.it.WaitingBeans.Sent;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.NotFound;
import org.junit.jupiter.api.Test;

/** Corrections of the category during the checks (issue 3, line 6). */
interface CorrectionCases extends ServiceBeans {

    WaitingBeans waiting();

    @Test
    default void a_holder_found_to_be_an_outsider_frees_the_place_and_waits_with_its_number() throws Exception {
        Stream stream = world().stream(1);
        Sent wrong = waiting().fill(stream, 1).get(0);
        Sent next = waiting().send(world().family(stream, true));

        CorrectionView done = correct(wrong, stream, Category.O);

        assertThat(done).isEqualTo(new CorrectionView(Category.K, Category.O, true, false, 1));
        assertThat(waiting().ledger(stream)).containsExactly("HELD", "WAITING", "CORRECTED", "SERVED");
        assertThat(waiting().settled(next).placeHeld()).isTrue();
        assertThat(waiting().view(wrong)).satisfies(shown -> {
            assertThat(shown.category()).isEqualTo(Category.O);
            assertThat(shown.placeHeld()).isFalse();
            assertThat(shown.correction().reason()).isEqualTo("Мекенжай басқа");
            assertThat(shown.wishes().get(0).atSubmission().category()).isEqualTo(Category.K);
        });
        assertThat(waiting().notices(wrong, "тізімдегі орны: 1")).isEqualTo(1);
        assertThat(world().text(
                                "select detail from audit_entry where subject = ? and action = 'APPLICATION_CORRECTED'",
                                wrong.id()))
                .isEqualTo("K to O, place held to none");
    }

    @Test
    default void a_holder_found_to_be_of_the_catchment_keeps_the_place() throws Exception {
        Stream stream = world().stream(4);
        Sent sent = waiting().send(world().family(stream, false));

        CorrectionView done = correct(sent, stream, Category.K);

        assertThat(done).isEqualTo(new CorrectionView(Category.O, Category.K, true, true, 0));
        assertThat(world().text(
                                "select catchment || ' ' || outside from stream_places where stream_id = ?",
                                stream.id()))
                .isEqualTo("1 0");
        waiting().admit(sent, stream);
    }

    @Test
    default void a_waiting_child_of_the_catchment_changes_its_list_and_is_served_when_the_rule_allows()
            throws Exception {
        Stream stream = world().stream(4);
        waiting().send(world().family(stream, false));
        Sent sent = waiting().send(world().family(stream, false));
        assertThat(sent.receipt().placeHeld()).isFalse();

        CorrectionView done = correct(sent, stream, Category.K);

        assertThat(done).isEqualTo(new CorrectionView(Category.O, Category.K, false, true, 0));
        assertThat(waiting().settled(sent).placeHeld()).isTrue();
        waiting().admit(sent, stream);
    }

    @Test
    default void an_offer_of_the_place_that_is_freed_is_over_and_the_child_waits_on() throws Exception {
        Stream stream = world().stream(1);
        world().run("update campaign set confirm_offers = true where id = ?", stream.campaign());
        Sent holder = waiting().fill(stream, 1).get(0);
        Sent sent = waiting().send(world().family(stream, true));
        waiting().withdraw(holder);
        assertThat(waiting().settled(sent).offer()).isNotNull();

        correct(sent, stream, Category.O);

        assertThat(waiting().settled(sent)).satisfies(shown -> {
            assertThat(shown.offer()).isNull();
            assertThat(shown.wishes().get(0).now().waiting()).isTrue();
        });
    }

    @Test
    default void what_the_register_told_against_the_wrong_category_is_compared_again() throws Exception {
        Stream stream = world().stream(4);
        Sent sent = waiting().send(world().family(stream, true));
        world().run("""
                update verification_check set result = 'NOT_AVAILABLE', source = 'REGISTER_GBDFL',
                    evidence = 'address.changed', checked_at = now() where application_id = ? and kind = 'ADDRESS'
                """, sent.id());

        correct(sent, stream, Category.O);

        assertThat(world().text(
                                "select coalesce(evidence, 'nothing') from verification_check where application_id = ? and kind = 'ADDRESS'",
                                sent.id()))
                .isNotEqualTo("address.changed");
    }

    @Test
    default void a_correction_needs_a_reason_another_category_and_an_open_case_of_the_own_school() throws Exception {
        Stream stream = world().stream(4);
        Sent sent = waiting().send(world().family(stream, true));
        UUID officer = world().staff(stream, "OFFICER");

        assertRefused("reason.required", "reason", () -> corrected(officer, sent, Category.O, " "));
        assertRefused("correction.same", "category", () -> corrected(officer, sent, Category.K, "себеп"));
        UUID stranger = world().staff(world().stream(4), "OFFICER");
        assertThatThrownBy(() -> corrected(stranger, sent, Category.O, "себеп")).isInstanceOf(NotFound.class);
        waiting().admit(sent, stream);
        assertRefused("application.already", null, () -> corrected(officer, sent, Category.O, "себеп"));
    }

    @Test
    default void where_there_is_no_catchment_nothing_can_be_corrected() throws Exception {
        Stream stream = world().stream(4);
        world().run("update stream_places set rule = 'NONE' where stream_id = ?", stream.id());
        Sent sent = waiting().send(world().family(stream, true));
        UUID officer = world().staff(stream, "OFFICER");

        assertRefused("correction.not_possible", null, () -> corrected(officer, sent, Category.O, "себеп"));
    }

    private CorrectionView correct(Sent sent, Stream stream, Category right) throws Exception {
        return corrected(world().staff(stream, "OFFICER"), sent, right, "Мекенжай басқа");
    }

    private CorrectionView corrected(UUID officer, Sent sent, Category right, String reason) throws Exception {
        int version = waiting().view(sent).version();
        return desk().officer(officer, () -> waiting().corrections().correct(sent.id(), version, right, reason));
    }

    private static void assertRefused(
            String code, String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(field);
        });
    }
}
