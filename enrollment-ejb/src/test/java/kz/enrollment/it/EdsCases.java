package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kz.enrollment.access.KnownAccount;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.ProvedPerson;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignedLogin;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.testpki.Algorithm;
import org.junit.jupiter.api.Test;

/** A parent logs in and files with a key: the real verifier, the real tables (issue 4, line 4). */
interface EdsCases extends ServiceBeans {

    EdsBeans eds();

    private SignedLogin login() {
        return eds().login();
    }

    @Test
    default void a_challenge_lets_its_signer_in_once_and_into_own_accounts_only() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        Family other = world().family(stream, true);
        SigningTicket ticket = eds().knock(SigningPurpose.PARENT_LOGIN, family.parentIin());

        ProvedPerson person = login().parent(ticket.id(), ticket.secret());

        assertThat(person.iin()).isEqualTo(family.parentIin());
        assertThat(person.accounts()).extracting(KnownAccount::id).containsExactly(family.account());
        assertThat(person.hasOneSureAccount()).isTrue();
        assertThat(login().enter(person, family.account(), Language.RU).accountId())
                .isEqualTo(family.account());
        assertThatThrownBy(() -> login().enter(person, other.account(), Language.RU))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> login().parent(ticket.id(), ticket.secret())).hasMessage("signing.used");
        assertThat(world().text(
                                "select detail from audit_entry where subject = ? and action = 'PARENT_LOGGED_IN'",
                                family.account()))
                .isEqualTo("EDS");
    }

    @Test
    default void an_account_whose_number_nobody_confirmed_is_not_entered_unasked() throws Exception {
        Family family = world().family(world().stream(4), true);
        world().run("""
            update parent_account set mobile_base = 'NOT_ASKED', mobile_base_answer = null, mobile_base_at = null
            where id = ?\
            """, family.account());
        SigningTicket ticket = eds().knock(SigningPurpose.PARENT_LOGIN, family.parentIin());

        assertThat(login().parent(ticket.id(), ticket.secret()).hasOneSureAccount())
                .isFalse();
    }

    @Test
    default void a_challenge_for_parents_opens_nothing_for_staff_nor_with_another_secret() throws Exception {
        Family family = world().family(world().stream(4), true);
        SigningTicket ticket = eds().knock(SigningPurpose.PARENT_LOGIN, family.parentIin());

        assertThatThrownBy(() -> login().staff(ticket.id(), ticket.secret())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> login().parent(ticket.id(), "another")).isInstanceOf(NotFound.class);
    }

    @Test
    default void a_statement_signed_in_each_form_is_filed_with_its_signature_once() throws Exception {
        Stream stream = world().stream(4);
        for (SignatureFormat format : new SignatureFormat[] {SignatureFormat.CMS, SignatureFormat.XML}) {
            Family family = world().family(stream, true);
            SigningTicket ticket = eds().sign(family, Algorithm.GOST_512, format);

            ReceiptView receipt = filed(family, ticket);

            assertThat(world().text("""
                select a.signature_means || ' ' || s.format || ' ' || (s.id = a.signature_id)
                    || ' ' || (s.iin = a.applicant_iin) || ' ' || (s.used_at is not null)
                    || ' ' || (position(a.draft_id::text in a.statement) > 0)
                from enrollment_application a join electronic_signature s on s.subject = a.draft_id
                where a.id = ?\
                """, receipt.applicationId()))
                    .isEqualTo("EDS " + format + " true true true" + " true");
            assertThat(filed(family, ticket)).as("a second click").isEqualTo(receipt);
        }
    }

    @Test
    default void a_draft_that_changed_after_the_signature_is_refused_and_nothing_is_lost() throws Exception {
        Family family = world().family(world().stream(4), true);
        SigningTicket ticket = eds().sign(family, Algorithm.RSA, SignatureFormat.CMS);
        world().run("update application_draft set transport = true where id = ?", family.draft());

        assertThatThrownBy(() -> filed(family, ticket)).hasMessage("signing.changed");

        assertThat(world().text("select status from application_draft where id = ?", family.draft()))
                .isEqualTo("OPEN");
        assertThat(world().text("select state from signing where id = ?", ticket.id()))
                .isEqualTo("SIGNED");
        assertThat(filed(family, eds().sign(family, Algorithm.RSA, SignatureFormat.CMS))
                        .placeHeld())
                .isTrue();
    }

    @Test
    default void a_signature_of_another_draft_files_nothing() throws Exception {
        Stream stream = world().stream(4);
        Family family = world().family(stream, true);
        Family other = world().family(stream, true);
        SigningTicket ticket = eds().sign(other, Algorithm.RSA, SignatureFormat.CMS);

        assertThatThrownBy(() -> filed(family, ticket)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        desk().parent(other.account(), () -> submissions().submitSigned(family.draft(), ticket.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk().parent(
                                family.account(), () -> submissions().submitSigned(family.draft(), UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    private ReceiptView filed(Family family, SigningTicket ticket) throws Exception {
        return desk().parent(family.account(), () -> submissions().submitSigned(family.draft(), ticket.id()));
    }
}
