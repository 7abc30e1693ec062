package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.enrollment.application.EventEntry;
import kz.enrollment.application.Handover;
import kz.enrollment.integration.IssuedToken;
import kz.enrollment.integration.OquSchool;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.PhoneNumber;
import org.junit.jupiter.api.Test;

/** Programs of other institutions, and what the OQU base is given. */
interface IntegrationCases extends ServiceBeans {

    ProgramBeans programs();

    @Test
    default void a_token_is_kept_as_a_hash_and_ends_with_its_client() {
        UUID client = programs().client();
        IssuedToken token = programs().clients().issue("c-" + client, client.toString(), null);

        assertThat(programs().clients().identify(token.text()))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(client));
        assertThat(world().count("select count(*) from integration_token where hash = ?", token.text()))
                .isZero();
        assertThatThrownBy(() -> programs().clients().issue("c-" + client, "guessed", null))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("oauth.invalid_client");
        assertThatThrownBy(() -> programs().clients().issue("c-" + client, client.toString(), "applications.submit"))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("oauth.invalid_scope");
        world().run("update integration_client set active = false where id = ?", client);
        assertThat(programs().clients().identify(token.text())).isEmpty();
    }

    @Test
    default void a_programs_account_is_apart_from_the_familys_own_and_from_other_programs() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        UUID client = programs().client();
        UUID other = programs().client();

        UUID account = account(client, family);

        assertThat(account).isNotIn(family.account(), account(other, family)).isEqualTo(account(client, family));
        UUID draft = programs().call(client, () -> programs().handovers().open(handover(account, family, stream)));
        assertThat(programs()
                        .call(client, () -> programs().handovers().view(draft))
                        .draft()
                        .applicant())
                .as("what the portal's consents opened")
                .isNull();
        assertThatThrownBy(() ->
                        programs().call(other, () -> programs().handovers().view(draft)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk().parent(family.account(), () -> drafts().view(draft)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        programs().call(client, () -> programs().handovers().view(family.draft())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    default void a_newer_draft_of_the_child_takes_the_place_of_the_former() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        UUID client = programs().client();
        UUID account = account(client, family);
        UUID former = programs().call(client, () -> programs().handovers().open(handover(account, family, stream)));
        UUID newer = programs().call(client, () -> programs().handovers().open(handover(account, family, stream)));

        assertThat(world().text("select status from application_draft where id = ?", former))
                .isEqualTo("ABANDONED");
        assertThat(world().text("select status from application_draft where id = ?", newer))
                .isEqualTo("OPEN");
    }

    @Test
    default void a_reader_misses_no_event_that_began_before_the_look_and_was_committed_after_it() throws Exception {
        Stream stream = world().stream(4);
        UUID client = programs().client();
        UUID application = desk().submit(world().family(stream, true)).applicationId();
        long before = last(client);
        String event = "insert into application_event (id, application_id, at, kind) values (?, ?, now(), ?)";

        long cursor = world().runAround(
                        event,
                        () -> {
                            world().run(event, UUID.randomUUID(), application, "ADMITTED");
                            return last(client);
                        },
                        UUID.randomUUID(),
                        application,
                        "ENROLLED");

        assertThat(cursor).isGreaterThan(before);
        assertThat(programs().call(client, () -> programs().events().outgoing(cursor, 200)))
                .filteredOn(entry -> entry.application().id().equals(application))
                .extracting(EventEntry::kind)
                .containsExactly("ENROLLED");
        assertThat(programs().call(client, () -> programs().events().own(0, 200)))
                .as("of others")
                .isEmpty();
    }

    @Test
    default void an_oqu_file_gives_each_application_once_and_only_to_its_school() throws Exception {
        Stream stream = world().stream(4);
        UUID officer = world().staff(stream, "OFFICER");
        UUID stranger = world().staff(world().stream(4), "OFFICER");
        String number = desk().submit(world().family(stream, true)).number();
        // The campaign of these days, for as long as the files are made.
        world().run("update campaign set opens = now() where id = ?", stream.campaign());
        try {
            UUID file = desk().officer(officer, () -> programs().files().make(stream.school(), null));

            assertThat(desk().officer(officer, () -> programs().files().csv(file)))
                    .contains(number);
            assertThat(desk().officer(officer, () -> programs().files().schools()))
                    .extracting(OquSchool::waiting)
                    .containsExactly(0L);
            assertThat(desk().officer(officer, () -> programs().files().made())).hasSize(1);
            assertThatThrownBy(() ->
                            desk().officer(officer, () -> programs().files().make(stream.school(), null)))
                    .isInstanceOf(BusinessRuleViolation.class)
                    .hasMessage("oqu.empty");
            assertThatThrownBy(() ->
                            desk().officer(stranger, () -> programs().files().csv(file)))
                    .isInstanceOf(NotFound.class);
        } finally {
            world().run("update campaign set opens = now() - interval '10 days' where id = ?", stream.campaign());
        }
    }

    private UUID account(UUID client, Family family) throws Exception {
        return programs()
                .call(
                        client,
                        () -> programs()
                                .accounts()
                                .open(new Iin(family.parentIin()), new PhoneNumber(family.phone()), Language.KK))
                .id();
    }

    private static Handover handover(UUID account, Family family, Stream stream) {
        return new Handover(account, new Iin(family.childIin()), List.of(stream.id()), true, false, false, null, true);
    }

    /** The position of the newest event of all. */
    private long last(UUID client) throws Exception {
        long position = 0;
        for (List<EventEntry> page = page(client, position); !page.isEmpty(); page = page(client, position)) {
            position = page.get(page.size() - 1).position();
        }
        return position;
    }

    private List<EventEntry> page(UUID client, long after) throws Exception {
        return programs().call(client, () -> programs().events().outgoing(after, 200));
    }
}
