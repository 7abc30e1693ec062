package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.Step;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Families apply while the state systems are silent (issue 4 line 10; Rules §7). */
interface OutageCases extends ServiceBeans {

    OutageBeans outage();

    @Test
    default void a_family_states_its_data_while_1414_is_silent_and_has_its_place_at_once() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        outage().silentFor(family, 60);
        assertThat(outage().view(family).stated().mayStateApplicant()).isTrue();

        outage().stateApplicant(family, "көше " + stream.code().replace("K", ""));
        assertThat(outage().view(family).next()).isEqualTo(Step.CHILD);
        outage().stateChild(family);
        outage().fillTheRest(family);
        ReceiptView receipt = desk().submit(family);

        assertThat(receipt.placeHeld()).isTrue();
        assertThat(receipt.category()).isEqualTo(Category.K);
        assertThat(world().text("""
                        select category_source || ' ' || applicant_stated || ' ' || child_stated || ' ' || address_text_ru
                        from enrollment_application where id = ?
                        """, receipt.applicationId()))
                .isEqualTo("STATEMENT true true көше " + stream.code().replace("K", "") + ", дом 5");
        assertThat(world().text("select statement from enrollment_application where id = ?", receipt.applicationId()))
                .contains("Бала деректері: өтініш беруші жазған")
                .contains("1414 қызметі жауап бергенде сұралады");
    }

    @Test
    default void a_stated_address_outside_the_catchment_gives_the_other_category() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        outage().silentFor(family, 60);
        outage().stateApplicant(family, "басқа көше");
        outage().stateChild(family);
        outage().fillTheRest(family);

        assertThat(desk().submit(family).category()).isEqualTo(Category.O);
    }

    @Test
    default void nothing_is_asked_about_a_stated_child_of_any_system() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        outage().silentFor(family, 60);
        outage().stateApplicant(family, "көше");
        outage().stateChild(family);
        outage().details(family, true);

        assertThat(world().count("select count(*) from document_search where draft_id = ?", family.draft()))
                .isZero();
        assertThat(world().count(
                                "select count(*) from consent where account_id = ? and subject_iin = ?",
                                family.account(),
                                family.childIin()))
                .isZero();
    }

    @Test
    default void special_needs_have_the_bases_asked_only_about_a_child_with_consent_and_kinship() throws Exception {
        Stream stream = world().stream(4);
        Family proved = world().family(stream, true);
        outage().details(proved, true);
        assertThat(searches(proved)).isEqualTo(3);

        Family denied = world().family(stream, true);
        world().run(
                        "update consent set status = 'DENIED', token = null, valid_until = null where account_id = ?"
                                + " and subject_iin = ?",
                        denied.account(),
                        denied.childIin());
        outage().details(denied, true);
        assertThat(searches(denied)).isZero();

        Family stranger = world().family(stream, true);
        world().run("delete from registry_child where account_id = ?", stranger.account());
        outage().details(stranger, true);
        assertThat(searches(stranger)).isZero();
    }

    @Test
    default void the_commission_is_asked_for_its_paper_after_the_submission_although_both_forms_are_there()
            throws Exception {
        Stream stream = world().stream(4);
        Family special = submittedSilently(stream, true);
        answered(special, stream);
        assertThat(searches(special)).isEqualTo(3);

        Family complete = submittedSilently(stream, false);
        answered(complete, stream);
        assertThat(searches(complete)).isZero();
    }

    private Family submittedSilently(Stream stream, boolean specialNeeds) throws Exception {
        Family family = world().family(stream, true);
        outage().silentFor(family, 60);
        outage().stateApplicant(family, "көше");
        outage().stateChild(family);
        outage().details(family, specialNeeds);
        outage().fillTheRest(family);
        desk().submit(family);
        return family;
    }

    private void answered(Family family, Stream stream) {
        world().run("delete from consent where account_id = ?", family.account());
        world().toldAgain(family, "Әлиева", "көше " + stream.code().replace("K", ""));
        world().childTold(family);
        outage().named(family);
        outage().answered(family);
    }

    private long searches(Family family) {
        return world().count("select count(*) from document_search where draft_id = ?", family.draft());
    }

    @Test
    default void a_child_whom_the_civil_registry_names_is_chosen_and_consented_to_not_stated() throws Exception {
        Stream stream = world().stream(4);
        Family known = world().family(stream, true);
        world().run("update application_draft set child_iin = null where id = ?", known.draft());
        assertThat(outage().view(known).stated().mayStateChild())
                .as("a child whom the registry does not know")
                .isTrue();
        assertRefused("stated.not_needed", () -> outage().stateChild(known));

        Family later = world().family(stream, true);
        outage().silentFor(later, 60);
        outage().stateApplicant(later, "көше");
        outage().stateChild(later);
        outage().fillTheRest(later);
        outage().named(later);
        assertThat(outage().view(later).next()).isEqualTo(Step.CHILD);
        assertRefused("draft.incomplete", () -> desk().submit(later));
    }

    @Test
    default void a_consent_taken_back_takes_the_papers_of_the_bases_out_of_the_draft() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        outage().details(family, true);
        world().run(
                        "update stored_document set origin = 'HEALTH_BASE', origin_answer = 'a' where draft_id = ? and type = 'FORM_065'",
                        family.draft());
        outage().takeBackChilds(family);

        assertThat(searches(family)).isZero();
        assertThat(world().count(
                                "select count(*) from stored_document where draft_id = ? and origin = 'HEALTH_BASE'",
                                family.draft()))
                .isZero();
    }

    @Test
    default void nobody_states_what_the_systems_are_about_to_tell() throws Exception {
        Stream stream = world().stream(4);
        Family known = world().family(stream, true);
        assertRefused("stated.not_needed", () -> outage().stateApplicant(known, "көше"));
        Family early = world().family(stream, true);
        outage().silentFor(early, 5);
        assertRefused("stated.not_needed", () -> outage().stateApplicant(early, "көше"));
        Family asked = world().family(stream, true);
        outage().silentFor(asked, 60);
        world().run("update consent set status = 'SENT', trouble = false where account_id = ?", asked.account());
        assertRefused("stated.not_needed", () -> outage().stateApplicant(asked, "көше"));
        assertRefused("stated.not_needed", () -> outage().stateChild(asked));
    }

    @Test
    default void a_parent_who_refused_the_consent_does_not_go_on_with_what_was_stated() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        outage().silentFor(family, 60);
        outage().stateApplicant(family, "көше");
        outage().stateChild(family);
        outage().fillTheRest(family);
        world().run(
                        "update consent set status = 'DENIED', trouble = false, answered_at = now() where account_id = ?",
                        family.account());

        assertThat(outage().view(family).next()).isEqualTo(Step.CONSENT);
        assertRefused("draft.incomplete", () -> desk().submit(family));
    }

    @Test
    default void the_registers_word_goes_before_the_parents_as_soon_as_it_is_there() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        outage().silentFor(family, 60);
        outage().stateApplicant(family, "көше");
        world().run("delete from consent where account_id = ?", family.account());
        world().toldAgain(family, "Сейтова", "жаңа көше");

        DraftView now = outage().view(family);
        assertThat(now.stated().applicant()).isFalse();
        assertThat(now.applicant().name().surname()).isEqualTo("Сейтова");
    }

    @Test
    default void a_birth_date_that_is_not_the_numbers_is_refused_beside_its_field() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        outage().silentFor(family, 60);
        outage().stateApplicant(family, "көше");
        assertThatThrownBy(() -> outage().stateChild(family, LocalDate.of(2019, 5, 5)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
                    assertThat(refused.code()).isEqualTo("birth_date.differs");
                    assertThat(refused.field()).isEqualTo("birthDate");
                });
    }

    @Test
    default void a_consent_that_was_given_and_has_ended_is_not_asked_for_as_if_1414_had_been_silent() throws Exception {
        Family family = world().family(world().stream(4), true);
        UUID application = desk().submit(family).applicationId();
        world().run(
                        "update consent set valid_until = now() - interval '1 minute' where account_id = ?",
                        family.account());
        assertThat(outage().asksForConsent(family, application)).as("run out").isFalse();

        world().run(
                        "update consent set status = 'REVOKED', token = null, public_key = null, valid_until = null,"
                                + " ended_at = now() where account_id = ?",
                        family.account());
        assertThat(outage().asksForConsent(family, application))
                .as("taken back")
                .isFalse();

        world().run(
                        "update consent set status = 'EXPIRED', answered_at = now(), ended_at = null where account_id = ?",
                        family.account());
        assertThat(outage().asksForConsent(family, application))
                .as("never given")
                .isTrue();
    }

    private static void assertRefused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
