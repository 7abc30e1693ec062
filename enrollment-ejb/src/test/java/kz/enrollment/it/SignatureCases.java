package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.enrollment.decision.OrderCandidate;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureReport;
import kz.enrollment.signature.SignedXml;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningState;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.Signings;
import kz.enrollment.signature.UsedSignature;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import org.junit.jupiter.api.Test;

/** Signatures made with keys: verified by the libraries inside the server, stored, used once, looked at later. */
interface SignatureCases extends ServiceBeans {

    byte[] TEXT = SignedXml.wrap("Өтініш".getBytes(StandardCharsets.UTF_8), SigningPurpose.APPLICATION);

    SignatureBeans keys();

    RegisterBeans registers();

    private Signings signings() {
        return keys().signings();
    }

    private static byte[] signed(Holder holder, SignatureFormat format) {
        return switch (format) {
            case CMS -> holder.cms(TEXT, true);
            case CMS_DETACHED -> holder.cms(TEXT, false);
            case XML -> holder.xml(TEXT);
        };
    }

    @Test
    default void signatures_of_each_form_and_algorithm_count_and_can_be_looked_at_later() throws IOException {
        for (Algorithm algorithm : AuthorityForContainer.ALGORITHMS) {
            for (SignatureFormat format : SignatureFormat.values()) {
                // Of one key two forms would have the same value, which serves once.
                Holder parent = keys().parent(algorithm);
                UUID draft = UUID.randomUUID();
                SigningTicket ticket = keys().open(SigningPurpose.APPLICATION, format, draft, TEXT);

                assertThat(signings()
                                .sign(ticket.id(), ticket.secret(), signed(parent, format))
                                .state())
                        .isEqualTo(SigningState.SIGNED);
                UsedSignature used = keys().use(ticket.id(), SigningPurpose.APPLICATION, draft, TEXT);

                assertThat(used.signer().iin()).isEqualTo(SignatureBeans.IIN);
                SignatureReport report = signings().recheck(used.signatureId());
                assertThat(report.problem()).as("%s %s", algorithm, format).isNull();
                assertThat(report.signer().algorithm()).isEqualTo(algorithm.name());
                assertThat(report.revocation()).isEqualTo("OCSP");
                assertThat(report.stampedAt()).isNotNull();
                assertThat(report.rootTrusted()).isTrue();
            }
        }
    }

    @Test
    default void a_signature_serves_one_act_and_an_act_that_fails_does_not_use_it_up() throws IOException {
        UUID draft = UUID.randomUUID();
        SigningTicket ticket = keys().open(SigningPurpose.APPLICATION, SignatureFormat.CMS, draft, TEXT);
        byte[] signature = keys().parent(Algorithm.RSA).cms(TEXT, true);
        signings().sign(ticket.id(), ticket.secret(), signature);

        assertThatThrownBy(() -> keys().useInVain(ticket.id(), draft, TEXT)).hasMessage("test.in-vain");
        keys().use(ticket.id(), SigningPurpose.APPLICATION, draft, TEXT);
        assertThatThrownBy(() -> keys().use(ticket.id(), SigningPurpose.APPLICATION, draft, TEXT))
                .hasMessage("signing.used");
        assertThat(signings().sign(ticket.id(), ticket.secret(), signature).state())
                .as("the same again is answered")
                .isEqualTo(SigningState.USED);
    }

    @Test
    default void a_signature_that_served_an_act_serves_no_other_although_its_text_is_the_same() throws IOException {
        byte[] signature = keys().parent(Algorithm.RSA).cms(TEXT, true);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        SigningTicket one = keys().open(SigningPurpose.APPLICATION, SignatureFormat.CMS, first, TEXT);
        signings().sign(one.id(), one.secret(), signature);
        keys().use(one.id(), SigningPurpose.APPLICATION, first, TEXT);
        SigningTicket two = keys().open(SigningPurpose.APPLICATION, SignatureFormat.CMS, second, TEXT);
        signings().sign(two.id(), two.secret(), signature);

        assertThatThrownBy(() -> keys().use(two.id(), SigningPurpose.APPLICATION, second, TEXT))
                .hasMessage("signing.used_elsewhere");
    }

    @Test
    default void a_signature_sent_twice_at_once_is_taken_once() throws IOException {
        byte[] signature = keys().parent(Algorithm.RSA).cms(TEXT, true);
        SigningTicket ticket = keys().open(SigningPurpose.APPLICATION, SignatureFormat.CMS, UUID.randomUUID(), TEXT);

        keys().takeTwice(ticket, signature);

        assertThat(signings().view(ticket.id(), ticket.secret()).state()).isEqualTo(SigningState.SIGNED);
    }

    @Test
    default void a_list_of_revoked_certificates_is_kept_once_for_all_signatures() throws IOException {
        byte[] list = null;
        UUID[] ids = new UUID[2];
        for (int i = 0; i < 2; i++) {
            SigningTicket ticket =
                    keys().open(SigningPurpose.APPLICATION, SignatureFormat.CMS, UUID.randomUUID(), TEXT);
            list = keys().takeByList(ticket, keys().parent(Algorithm.RSA).cms(TEXT, true), list);
            ids[i] = ticket.id();
        }

        assertThat(world().count("""
            select count(distinct s.revocation_list) from electronic_signature s
            join revocation_list l on l.sha256 = s.revocation_list
            where s.id in (?, ?) and s.revocation_answer is null
            """, ids[0], ids[1])).isEqualTo(1);
        assertThat(signings().recheck(ids[1]).problem()).isNull();
        assertThat(signings().recheck(ids[1]).revocation()).isEqualTo("CRL");
    }

    @Test
    default void a_wrong_signature_is_told_apart_and_the_next_one_counts() throws IOException {
        UUID order = UUID.randomUUID();
        SigningTicket ticket = keys().open(SigningPurpose.ORDER, SignatureFormat.CMS, order, TEXT);
        byte[] wrong = keys().parent(Algorithm.RSA).cms(TEXT, true);

        assertThatThrownBy(() -> signings().sign(ticket.id(), ticket.secret(), wrong))
                .hasMessage("signature.wrong_holder");
        assertThat(signings().view(ticket.id(), ticket.secret()).problem()).isEqualTo(SignatureProblem.WRONG_HOLDER);
        assertThatThrownBy(() -> signings().view(ticket.id(), "secret")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signings().sign(ticket.id(), "secret", wrong)).isInstanceOf(NotFound.class);

        signings().sign(ticket.id(), ticket.secret(), keys().head().cms(TEXT, true));
        assertThat(signings().view(ticket.id(), ticket.secret()).problem()).isNull();
        assertThat(world().text(
                                "select string_agg(action, ' ' order by id) from audit_entry where subject = ?",
                                ticket.id()))
                .isEqualTo("SIGNING_OPENED SIGNATURE_REFUSED SIGNATURE_TAKEN");
    }

    @Test
    default void what_a_silent_authority_could_not_say_is_asked_for_later() throws Exception {
        UUID draft = UUID.randomUUID();
        SigningTicket ticket = keys().open(SigningPurpose.APPLICATION, SignatureFormat.XML, draft, TEXT);
        SigningTicket staff = keys().open(SigningPurpose.ORDER, SignatureFormat.XML, draft, TEXT);
        byte[] signature = keys().parent(Algorithm.RSA).xml(TEXT);
        byte[] ofStaff = keys().head().xml(TEXT);
        keys().tell("silent");
        try {
            signings().sign(ticket.id(), ticket.secret(), signature);
            assertThatThrownBy(() -> signings().sign(staff.id(), staff.secret(), ofStaff))
                    .hasMessage("signature.revocation_unknown");
            keys().use(ticket.id(), SigningPurpose.APPLICATION, draft, TEXT);
            assertThat(world().text("select lane from task where subject = ?", ticket.id()))
                    .as("no check of an officer waits behind a silent authority")
                    .isEqualTo("AUTHORITY");
            assertThat(keys().complete(ticket.id()).failure()).isEqualTo("REVOCATION_UNKNOWN");
            assertThat(signings().recheck(ticket.id()).revocation()).isEqualTo("NONE");
        } finally {
            keys().tell("speaking");
        }

        assertThat(keys().complete(ticket.id()).failure()).isNull();
        SignatureReport report = signings().recheck(ticket.id());
        assertThat(report.isGood()).isTrue();
        assertThat(report.revocation()).isEqualTo("OCSP");
        assertThat(report.stampedAt()).isNotNull();
    }

    @Test
    default void a_certificate_that_had_been_revoked_before_it_signed_is_found_out_later() throws Exception {
        UUID draft = UUID.randomUUID();
        SigningTicket ticket = keys().open(SigningPurpose.APPLICATION, SignatureFormat.CMS, draft, TEXT);
        Holder parent = keys().parent(Algorithm.RSA);
        keys().tell("silent");
        try {
            signings().sign(ticket.id(), ticket.secret(), parent.cms(TEXT, true));
            keys().use(ticket.id(), SigningPurpose.APPLICATION, draft, TEXT);
            keys().tell(parent.certificate().getSerialNumber().toString());
        } finally {
            keys().tell("speaking");
        }

        keys().complete(ticket.id());
        assertThat(signings().recheck(ticket.id()).problem()).isEqualTo(SignatureProblem.REVOKED);
        keys().complete(ticket.id());
        assertThat(world().count(
                                "select count(*) from audit_entry where subject = ? and action = 'SIGNATURE_REVOKED'",
                                ticket.id()))
                .isEqualTo(1);
    }

    @Test
    default void an_officer_sees_that_a_certificate_had_been_revoked_before_the_parent_signed() throws Exception {
        World.Stream stream = world().stream(4);
        World.Family family = world().family(stream, true);
        Holder parent = keys().parent(family.parentIin(), Algorithm.RSA);
        SigningTicket ticket = desk().parent(
                        family.account(),
                        () -> submissions().openSigning(family.draft(), SigningMeans.EDS, SignatureFormat.CMS));
        byte[] statement = signings().view(ticket.id(), ticket.secret()).content();
        UUID application;
        keys().tell("silent");
        try {
            signings().sign(ticket.id(), ticket.secret(), parent.cms(statement, true));
            application = desk().parent(family.account(), () -> submissions().submitSigned(family.draft(), ticket.id()))
                    .applicationId();
            keys().tell(parent.certificate().getSerialNumber().toString());
        } finally {
            keys().tell("speaking");
        }
        UUID director = world().staff(stream, "DIRECTOR");
        world().allChecksGood(application);
        desk().director(director, () -> decisions().admit(application, 1));

        keys().complete(ticket.id());

        assertThat(world().text("""
            select result || ' ' || evidence from verification_check
            where application_id = ? and kind = 'SIGNATURE'
            """, application)).isEqualTo("FAILED signature.revoked");
        UUID officer = world().staff(stream, "OFFICER");
        assertThat(registers().handDesk(officer).rows()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(application);
            assertThat(row.admitted()).isTrue();
            assertThat(row.checks()).anyMatch(check -> "signature.revoked".equals(check.evidence()));
        });
        assertThat(isSigned(director, stream, application)).isFalse();
        assertThatThrownBy(() -> registers().byHand(officer, application, "KINSHIP"))
                .hasMessage("application.already");

        registers().byHand(officer, application, "SIGNATURE");

        assertThat(registers().handDesk(officer).total())
                .as("after the officer")
                .isZero();
        assertThat(isSigned(director, stream, application)).isTrue();
        desk().director(director, () -> orders().issue(stream.campaign(), List.of(application)));
        assertThatThrownBy(() -> registers().byHand(officer, application, "SIGNATURE"))
                .hasMessage("application.already");
    }

    private boolean isSigned(UUID director, World.Stream stream, UUID application) throws Exception {
        List<OrderCandidate> listed = desk().director(director, () -> orders().candidates(stream.campaign(), 0, 20))
                .rows();
        assertThat(listed).extracting(OrderCandidate::applicationId).containsExactly(application);
        return listed.get(0).signed();
    }

    @Test
    default void what_served_no_act_is_forgotten_after_a_day() throws IOException {
        UUID draft = UUID.randomUUID();
        byte[] signature = keys().parent(Algorithm.RSA).cms(TEXT, true);
        SigningTicket used = keys().open(SigningPurpose.APPLICATION, SignatureFormat.CMS, draft, TEXT);
        SigningTicket unused = keys().open(SigningPurpose.APPLICATION, SignatureFormat.CMS, draft, TEXT);
        for (SigningTicket ticket : new SigningTicket[] {used, unused}) {
            signings().sign(ticket.id(), ticket.secret(), signature);
        }
        keys().use(used.id(), SigningPurpose.APPLICATION, draft, TEXT);
        world().run("update signing set created_at = created_at - interval '2 days' where subject = ?", draft);
        world().run(
                        "update electronic_signature set received_at = received_at - interval '2 days' where subject ="
                                + " ?",
                        draft);

        keys().forgetOld();

        assertThatThrownBy(() -> signings().view(used.id(), used.secret())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signings().recheck(unused.id())).isInstanceOf(NotFound.class);
        assertThat(signings().recheck(used.id()).signatureId()).isEqualTo(used.id());
    }
}
