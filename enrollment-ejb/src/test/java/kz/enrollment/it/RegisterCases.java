package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.enrollment.application.AccessEntry;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.Step;
import kz.enrollment.consent.ConsentLine;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.verification.DeskRow;
import org.junit.jupiter.api.Test;

/** Consents, who read whose data, and the officer's desk, in the container (issue 4 lines 2 and 3; Rules §7, §8). */
interface RegisterCases extends ServiceBeans {

    RegisterBeans registers();

    ProgramBeans programs();

    @Test
    default void a_parent_takes_a_consent_back_while_the_consent_service_is_silent() throws Exception {
        Family family = world().family(world().stream(4), true);
        ConsentLine given = registers().ownConsent(family);
        assertThat(given.status()).isEqualTo(ConsentStatus.APPROVED);
        assertThat(given.accesses()).hasSize(3);

        registers().revoke(family, given.id());

        ConsentLine ended = registers().ownConsent(family);
        assertThat(ended.status()).isEqualTo(ConsentStatus.REVOKED);
        assertThat(ended.toldService()).isFalse();
        assertThat(world().count(
                                "select count(*) from consent where account_id = ? and subject_iin = ? and token is not null",
                                family.account(),
                                family.parentIin()))
                .isZero();
        assertThat(world().count(
                                "select count(*) from registry_person where account_id = ? and iin = ?",
                                family.account(),
                                family.parentIin()))
                .as("what was read under it is forgotten")
                .isZero();
        assertThat(desk().parent(family.account(), () -> drafts().view(family.draft()))
                        .next())
                .isEqualTo(Step.CONSENT);
    }

    @Test
    default void nobody_sees_or_takes_back_another_familys_consents() throws Exception {
        Family family = world().family(world().stream(4), true);
        Family other = world().family(world().stream(4), true);
        UUID line = registers().ownConsent(family).id();

        assertThat(registers().consents(other)).noneMatch(seen -> seen.id().equals(line));
        assertThatThrownBy(() -> registers().revoke(other, line)).hasStackTraceContaining("NotFound");
        assertThat(registers().ownConsent(family).status()).isEqualTo(ConsentStatus.APPROVED);
    }

    @Test
    default void a_parent_sees_and_takes_back_what_a_program_handed_over_for_them() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        UUID client = programs().client();
        programs().handOver(client, family, stream);

        ConsentLine handed = handed(family, family.childIin());
        assertThat(handed.client()).isEqualTo(client);
        assertThat(handed.status()).isEqualTo(ConsentStatus.APPROVED);
        assertThat(handed.until()).isNotNull();
        assertThat(desk().parent(family.account(), () -> programs().names().of(client)))
                .isEqualTo("T");

        registers().revoke(family, handed.id());

        assertThat(handed(family, family.childIin()).status()).isEqualTo(ConsentStatus.REVOKED);
        assertThat(handed(family, family.parentIin()).status()).isEqualTo(ConsentStatus.APPROVED);
        assertThat(registers().ownConsent(family).client()).isNull();
        assertThat(world().count("""
                        select count(*) from consent c join parent_account a on a.id = c.account_id
                        join task t on t.subject = c.id and t.kind = 'REVOKE_CONSENT'
                        where a.client_id = ? and c.subject_iin = ? and c.token is null
                        """, client, family.childIin()))
                .as("the key is gone, the consent service is to be told")
                .isEqualTo(2);
    }

    @Test
    default void nobody_else_sees_or_takes_back_what_a_program_handed_over() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        Family other = world().family(stream, true);
        programs().handOver(programs().client(), family, stream);
        UUID handed = handed(family, family.parentIin()).id();

        assertThat(registers().consents(other)).noneMatch(line -> line.id().equals(handed));
        assertThatThrownBy(() -> registers().revoke(other, handed)).hasStackTraceContaining("NotFound");
        assertThat(handed(family, family.parentIin()).status()).isEqualTo(ConsentStatus.APPROVED);
    }

    private ConsentLine handed(Family family, String subject) throws Exception {
        return registers().consents(family).stream()
                .filter(line -> line.client() != null && line.subject().value().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    default void a_parent_sees_which_school_opened_the_childs_case_and_nobody_elses_entries() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        Family other = world().family(stream, true);
        ReceiptView receipt = desk().submit(family);
        desk().officer(officer, () -> officerDesk().open(receipt.applicationId()));

        AccessEntry seen = registers().accesses(family, true).rows().stream()
                .filter(entry -> entry.action().equals("CASE_READ"))
                .findFirst()
                .orElseThrow();
        assertThat(seen.role()).isEqualTo("OFFICER");
        assertThat(seen.school().id()).isEqualTo(stream.school());
        assertThat(seen.number()).isEqualTo(receipt.number());
        assertThat(seen.own()).isFalse();
        assertThat(registers().accesses(other, true).rows())
                .noneMatch(entry -> entry.action().equals("CASE_READ"));
    }

    @Test
    default void a_look_at_a_draft_and_its_statement_is_recorded_and_shown_as_the_parents_own() throws Exception {
        Family family = world().family(world().stream(4), true);
        desk().parent(family.account(), () -> drafts().view(family.draft()));
        desk().parent(family.account(), () -> drafts().statement(family.draft()));

        assertThat(registers().accesses(family, false).rows())
                .filteredOn(AccessEntry::own)
                .extracting(AccessEntry::action)
                .contains("DRAFT_READ", "STATEMENT_READ");
        assertThat(registers().accesses(family, true).rows()).noneMatch(AccessEntry::own);
    }

    @Test
    default void what_no_system_can_tell_lies_on_the_desk_of_its_school_until_an_officer_has_looked() throws Exception {
        Stream stream = world().stream(4);
        Stream elsewhere = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        Family family = world().family(stream, true);
        ReceiptView receipt = desk().submit(family);
        registers().onDesk(receipt.applicationId(), "AGE", "kinship.no_act");

        DeskRow row = registers().handDesk(officer).rows().get(0);
        assertThat(row.number()).isEqualTo(receipt.number());
        assertThat(row.checks()).anyMatch(check -> check.evidence().equals("kinship.no_act"));
        assertThat(registers().handDesk(world().staff(elsewhere, "OFFICER")).total())
                .isZero();
        assertThat(registers().progress(family, receipt.applicationId()).byHand())
                .isTrue();

        registers().byHand(officer, receipt.applicationId(), "AGE");

        assertThat(registers().handDesk(officer).rows())
                .flatExtracting(DeskRow::checks)
                .noneMatch(check -> check.kind().equals("AGE"));
        assertThat(world().count(
                                "select count(*) from audit_entry where subject = ? and action = 'HAND_DESK_READ'",
                                stream.school()))
                .isEqualTo(2);
    }

    @Test
    default void a_check_that_lacks_a_consent_tells_the_parent_what_may_be_done() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        ReceiptView receipt = desk().submit(family);
        registers().onDesk(receipt.applicationId(), "AGE", "consent.ended");

        assertThat(registers().progress(family, receipt.applicationId()).consentLacking())
                .isTrue();
        Family other = world().family(stream, true);
        assertThatThrownBy(() -> registers().progress(other, receipt.applicationId()))
                .hasStackTraceContaining("NotFound");
    }

    @Test
    default void what_social_protection_told_is_forgotten_with_the_consent_and_some_time_after_the_case()
            throws Exception {
        Stream stream = world().stream(9);
        Family family = world().family(stream, true);
        UUID revoked = supported(family);
        UUID open = supported(world().family(stream, true));
        UUID ended = supported(world().family(stream, true));
        UUID recent = supported(world().family(stream, true));
        UUID pupil = supported(world().family(stream, true));
        UUID newPupil = supported(world().family(stream, true));

        registers().revoke(family, registers().ownConsent(family).id());
        assertThat(registers().knowsSupport(revoked)).isFalse();

        end(ended, 31);
        end(recent, 29);
        enrol(pupil, 121);
        enrol(newPupil, 119);
        registers().forgetSupport();
        assertThat(List.of(open, ended, recent, pupil, newPupil))
                .filteredOn(application -> registers().knowsSupport(application))
                .containsExactly(open, recent, newPupil);
    }

    @Test
    default void what_social_protection_tells_after_its_consent_was_taken_back_is_not_kept() throws Exception {
        Family family = world().family(world().stream(4), true);
        UUID application = desk().submit(family).applicationId();
        registers().tellSupport(family, application);
        assertThat(registers().knowsSupport(application)).isTrue();

        registers().revoke(family, registers().ownConsent(family).id());
        registers().tellSupport(family, application);

        assertThat(registers().knowsSupport(application)).isFalse();
    }

    private UUID supported(Family family) throws Exception {
        UUID application = desk().submit(family).applicationId();
        registers().supported(application);
        return application;
    }

    private void end(UUID application, int daysAgo) {
        world().run(
                        "update enrollment_application set status = 'WITHDRAWN', place_held = false, ended_at = now() - ? *"
                                + " interval '1 day' where id = ?",
                        daysAgo,
                        application);
    }

    private void enrol(UUID application, int daysAgo) {
        world().run("update enrollment_application set status = 'ENROLLED' where id = ?", application);
        world().run(
                        "insert into application_event (id, application_id, at, kind) values (?, ?, now() - ? * interval"
                                + " '1 day', 'ENROLLED')",
                        UUID.randomUUID(),
                        application,
                        daysAgo);
    }

    @Test
    default void after_a_withdrawal_the_tasks_of_the_open_checks_come_to_their_end() throws Exception {
        Family family = world().family(world().stream(4), true);
        UUID application = desk().submit(family).applicationId();
        desk().parent(family.account(), () -> {
            applications()
                    .withdraw(application, applications().view(application).version());
            return null;
        });
        assertThat(world().count(
                                "select count(*) from verification_check where application_id = ? and result in ('PENDING', 'NOT_AVAILABLE')",
                                application))
                .as("the registers are silent in the container")
                .isPositive();

        assertThat(registers().tasksOfChecksEnd(application)).isTrue();
    }
}
