package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.decision.AskedAct;
import kz.enrollment.decision.Refusal;
import kz.enrollment.decision.StaffAct;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignerView;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What staff sign is what happens, once, and the paper says so. */
interface StaffSignatureCases extends ServiceBeans {

    StaffSignatureBeans signatures();

    /** Of the first case; each case has a school of its own. */
    String IIN = "750101499019";

    @Test
    default void an_officer_signs_an_admission_and_the_signature_serves_once() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = certified(stream, "OFFICER", "990140099101");
        ReceiptView receipt = checked(stream);
        StaffAct admit = new StaffAct.Admit(receipt.applicationId(), 1);
        AskedAct asked = desk().officer(officer, () -> ask(admit));
        assertThat(asked.text())
                .contains("1-сыныпқа қабылдау туралы шешім", "Решение о приёме в 1 класс", receipt.number());
        assertThat(asked.by().bin()).isEqualTo("990140099101");
        UUID signing = signatures().sign(asked);

        UUID decision = desk().officer(officer, () -> perform(admit, signing));

        assertThat(world().text("select status from enrollment_application where id = ?", receipt.applicationId()))
                .isEqualTo("ADMITTED");
        assertThat(world().text("select signature_id::text from decision where id = ?", decision))
                .isEqualTo(signing.toString());
        assertThat(world().text("select state from signing where id = ?", signing))
                .isEqualTo("USED");
        assertThat(world().text(
                                "select content -> 'decidedBy' -> 'signature' ->> 'name' from issued_document"
                                        + " where application_id = ? and kind = 'ADMISSION'",
                                receipt.applicationId()))
                .isEqualTo(StaffSignatureBeans.NAME);
        assertThat(desk().officer(officer, () -> signatures().acts().ofDecision(receipt.applicationId())))
                .map(SignerView::name)
                .hasValue(StaffSignatureBeans.NAME);
        assertRefused(
                "signing.used",
                () -> desk().officer(officer, () -> {
                    world().run(
                                    "update enrollment_application set status = 'SUBMITTED' where id = ?",
                                    receipt.applicationId());
                    return perform(new StaffAct.Admit(receipt.applicationId(), version(receipt)), signing);
                }));
    }

    @Test
    default void a_director_signs_a_refusal_and_other_facts_are_not_what_was_signed() throws Exception {
        Stream stream = world().stream(4);
        UUID director = certified(stream, "DIRECTOR", "990140099102");
        ReceiptView receipt = desk().submit(world().family(stream, true));
        StaffAct signed = refusal(receipt, "Фото не то");
        AskedAct asked = desk().director(director, () -> ask(signed));
        assertThat(asked.text()).contains("Фото не то", "документы не соответствуют требованиям");
        UUID signing = signatures().sign(asked);

        assertRefused(
                "signing.changed",
                () -> desk().director(director, () -> perform(refusal(receipt, "Нет прививок"), signing)));
        assertThat(world().text("select status from enrollment_application where id = ?", receipt.applicationId()))
                .isEqualTo("SUBMITTED");
        assertThat(world().text("select state from signing where id = ?", signing))
                .isEqualTo("SIGNED");

        desk().director(director, () -> perform(signed, signing));
        assertThat(world().text("select status from enrollment_application where id = ?", receipt.applicationId()))
                .isEqualTo("REFUSED");
    }

    @Test
    default void a_director_signs_an_order_for_the_very_children_of_its_list() throws Exception {
        Stream stream = world().stream(4);
        UUID director = certified(stream, "DIRECTOR", "990140099103");
        ReceiptView first = admitted(stream, director);
        ReceiptView second = admitted(stream, director);
        StaffAct both = new StaffAct.Enrol(stream.campaign(), List.of(first.applicationId(), second.applicationId()));
        UUID signing = signatures().sign(desk().director(director, () -> ask(both)));

        StaffAct one = new StaffAct.Enrol(stream.campaign(), List.of(first.applicationId()));
        assertRefused("signing.changed", () -> desk().director(director, () -> perform(one, signing)));
        UUID order = desk().director(director, () -> perform(both, signing));

        assertThat(world().text("select status from enrollment_application where id = ?", second.applicationId()))
                .isEqualTo("ENROLLED");
        assertThat(desk().director(director, () -> signatures().acts().ofOrders(List.of(order))))
                .extractingByKey(order)
                .extracting(SignerView::name)
                .isEqualTo(StaffSignatureBeans.NAME);
    }

    @Test
    default void refusals_and_orders_are_for_the_director_to_sign() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = certified(stream, "OFFICER", "990140099104");
        ReceiptView receipt = desk().submit(world().family(stream, true));
        assertRefused("act.director_only", () -> desk().officer(officer, () -> ask(refusal(receipt, "Фото не то"))));
        StaffAct order = new StaffAct.Enrol(stream.campaign(), List.of(receipt.applicationId()));
        assertRefused("act.director_only", () -> desk().officer(officer, () -> ask(order)));
    }

    @Test
    default void a_signature_of_somebody_else_or_for_another_school_is_no_use() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = certified(stream, "OFFICER", "990140099105");
        ReceiptView receipt = checked(stream);
        StaffAct admit = new StaffAct.Admit(receipt.applicationId(), 1);
        UUID signing = signatures().sign(desk().officer(officer, () -> ask(admit)));

        UUID colleague = world().staff(stream, "OFFICER");
        signatures().certify(colleague, "750101499029", "990140099105");
        assertRefused("signing.changed", () -> desk().officer(colleague, () -> perform(admit, signing)));
        UUID stranger = certified(world().stream(4), "OFFICER", "990140099106");
        assertThatThrownBy(() -> desk().officer(stranger, () -> ask(admit))).isInstanceOf(NotFound.class);
    }

    @Test
    default void without_a_number_in_the_account_nobody_is_asked_to_sign() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        ReceiptView receipt = checked(stream);
        assertRefused(
                "staff.no_certificate",
                () -> desk().officer(officer, () -> ask(new StaffAct.Admit(receipt.applicationId(), 1))));
    }

    @Test
    default void a_certificate_lets_in_whom_it_names_for_the_organisation_it_names() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = certified(stream, "OFFICER", "990140099107");
        var door = signatures().certificates();
        assertThat(door.enter(IIN, "990140099107", "EDS")).hasValueSatisfying(in -> {
            assertThat(in.accountId()).isEqualTo(officer);
            assertThat(in.role()).isEqualTo("OFFICER");
        });
        assertThat(door.enter(IIN, "990140099108", "EDS")).isEmpty();
        assertThat(door.enter(IIN, null, "EDS")).isEmpty();
        assertThat(door.enter("750101499029", "990140099107", "EDS")).isEmpty();
        world().run("update staff_account set active = false where id = ?", officer);
        assertThat(door.enter(IIN, "990140099107", "EDS")).isEmpty();
    }

    private UUID certified(Stream stream, String role, String bin) {
        UUID account = world().staff(stream, role);
        signatures().certify(account, IIN, bin);
        return account;
    }

    private ReceiptView checked(Stream stream) throws Exception {
        ReceiptView receipt = desk().submit(world().family(stream, true));
        world().allChecksGood(receipt.applicationId());
        return receipt;
    }

    private ReceiptView admitted(Stream stream, UUID director) throws Exception {
        ReceiptView receipt = checked(stream);
        desk().director(director, () -> decisions().admit(receipt.applicationId(), 1));
        return receipt;
    }

    private int version(ReceiptView receipt) {
        return (int) world().count("select version from enrollment_application where id = ?", receipt.applicationId());
    }

    private static StaffAct refusal(ReceiptView receipt, String facts) {
        return new StaffAct.Refuse(receipt.applicationId(), 1, new Refusal(2, "Фото сәйкес емес", facts));
    }

    private AskedAct ask(StaffAct act) {
        return signatures().acts().ask(act, SignatureFormat.CMS, Language.RU);
    }

    private UUID perform(StaffAct act, UUID signing) {
        return signatures().acts().perform(act, SignatureFormat.CMS, signing);
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
