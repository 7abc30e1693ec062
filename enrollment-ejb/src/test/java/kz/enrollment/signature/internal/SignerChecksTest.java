package kz.enrollment.signature.internal;

import static kz.enrollment.signature.internal.Pki.BIN;
import static kz.enrollment.signature.internal.Pki.CLOCK;
import static kz.enrollment.signature.internal.Pki.IIN;
import static kz.enrollment.signature.internal.Pki.NOW;
import static kz.enrollment.signature.internal.Pki.STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.SignedXml;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.VerifiedSignature;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of a signer, in each form and with each algorithm people's keys have. */
@ParameterizedClass
@MethodSource("formsAndAlgorithms")
class SignerChecksTest {

    private final Form form;
    private final Pki pki;

    SignerChecksTest(Form form, Algorithm algorithm) {
        this.form = form;
        this.pki = Pki.of(algorithm);
    }

    static Stream<Arguments> formsAndAlgorithms() {
        return Arrays.stream(Form.values())
                .flatMap(form ->
                        Stream.of(Algorithm.RSA, Algorithm.GOST_512).map(algorithm -> Arguments.of(form, algorithm)));
    }

    @Test
    void a_parents_signature_counts() {
        VerifiedSignature signature = verify(pki.parent(), Pki.byPerson(IIN));

        assertThat(signature.iin()).isEqualTo(IIN);
        assertThat(signature.bin()).isNull();
        assertThat(signature.algorithm()).isEqualTo(pki.algorithm.name());
        assertThat(signature.chain()).hasSize(3);
        assertThat(signature.revocation().source()).isEqualTo("OCSP");
    }

    @Test
    void a_changed_statement_is_noticed() {
        byte[] other = SignedXml.wrap("Өтініш: басқа".getBytes(StandardCharsets.UTF_8), SigningPurpose.APPLICATION);
        byte[] signature = form.sign(pki.parent(), STATEMENT);

        assertThatThrownBy(() -> pki.verify(form.format, signature, other, Pki.byPerson(IIN)))
                .satisfies(refusal(SignatureProblem.TAMPERED));
    }

    @Test
    void another_persons_signature_is_refused() {
        Holder other = pki.issue(Profile.person("860202399021", "БАСҚА", "АДАМ", NOW.minusSeconds(60)));

        refused(other, Pki.byPerson(IIN), SignatureProblem.WRONG_PERSON);
    }

    @Test
    void an_expired_certificate_is_refused_and_one_of_tomorrow() {
        refused(pki.issue(Pki.person().until(NOW.minusSeconds(1))), Pki.byPerson(IIN), SignatureProblem.EXPIRED);
        Holder tomorrow = pki.issue(Profile.person(IIN, "ӘЛИЕВА", "АЙША", NOW.plusSeconds(60)));
        refused(tomorrow, Pki.byPerson(IIN), SignatureProblem.EXPIRED);
    }

    @Test
    void a_revoked_certificate_is_refused_by_ocsp_and_by_the_list() {
        Holder parent = pki.issue(Pki.person());
        pki.issuing.revoke(parent.certificate(), NOW.minusSeconds(10));

        refused(parent, Pki.byPerson(IIN), SignatureProblem.REVOKED);
        pki.ocspAnswers = false;
        refused(parent, Pki.byPerson(IIN), SignatureProblem.REVOKED);
    }

    @Test
    void a_certificate_for_log_in_does_not_sign() {
        refused(pki.issue(Pki.person().forLogin()), Pki.byPerson(IIN), SignatureProblem.WRONG_PURPOSE);
    }

    @Test
    void a_certificate_for_signing_does_not_log_in() {
        refused(pki.parent(), Pki.byPersonLoggingIn(), SignatureProblem.WRONG_PURPOSE);
        assertThat(verify(pki.issue(Pki.person().forLogin()), Pki.byPersonLoggingIn())
                        .iin())
                .isEqualTo(IIN);
    }

    @Test
    void key_usage_and_extended_key_usage_must_both_be_those_of_signing() {
        Profile signing = Pki.person();
        Profile login = signing.forLogin();
        Profile usageOfLogin =
                new Profile(signing.subject(), login.usages(), signing.purposes(), signing.from(), signing.until());
        Profile purposeOfLogin =
                new Profile(signing.subject(), signing.usages(), login.purposes(), signing.from(), signing.until());

        refused(pki.issue(usageOfLogin), Pki.byPerson(IIN), SignatureProblem.WRONG_PURPOSE);
        refused(pki.issue(purposeOfLogin), Pki.byPerson(IIN), SignatureProblem.WRONG_PURPOSE);
    }

    @Test
    void an_organisation_neither_signs_nor_logs_in_for_a_parent() {
        refused(pki.issue(Pki.head()), Pki.byPerson(IIN), SignatureProblem.WRONG_HOLDER);
        refused(pki.issue(Pki.head().forLogin()), Pki.byPersonLoggingIn(), SignatureProblem.WRONG_HOLDER);
    }

    @Test
    void a_person_neither_signs_nor_logs_in_for_a_school() {
        refused(pki.parent(), Pki.byOrganisation(IIN, BIN), SignatureProblem.WRONG_HOLDER);
        refused(pki.parent(), Pki.byStaff(IIN, BIN), SignatureProblem.WRONG_HOLDER);
        refused(pki.issue(Pki.person().forLogin()), Pki.byStaffLoggingIn(), SignatureProblem.WRONG_HOLDER);
    }

    @Test
    void the_head_signs_for_the_school_and_an_employee_only_what_staff_may() {
        assertThat(verify(pki.issue(Pki.head()), Pki.byOrganisation(IIN, BIN)).bin())
                .isEqualTo(BIN);
        assertThat(verify(pki.issue(Pki.employee()), Pki.byStaff(IIN, BIN)).bin())
                .isEqualTo(BIN);
        refused(pki.issue(Pki.employee()), Pki.byOrganisation(IIN, BIN), SignatureProblem.WRONG_HOLDER);
    }

    @Test
    void somebody_of_an_organisation_without_any_standing_there_does_not_sign_for_it() {
        Profile head = Pki.head();
        Profile nobody =
                new Profile(head.subject(), head.usages(), head.purposes().subList(0, 2), head.from(), head.until());

        refused(pki.issue(nobody), Pki.byStaff(IIN, BIN), SignatureProblem.WRONG_HOLDER);
    }

    @Test
    void two_numbers_of_one_kind_in_one_certificate_are_nobodys() {
        refused(
                pki.issue(with(Pki.person(), BCStyle.SERIALNUMBER, "IIN860202399021")),
                Pki.byPerson(IIN),
                SignatureProblem.WRONG_HOLDER);
        refused(
                pki.issue(with(Pki.head(), BCStyle.OU, "BIN990140009919")),
                Pki.byOrganisation(IIN, BIN),
                SignatureProblem.WRONG_HOLDER);
    }

    private static Profile with(Profile profile, ASN1ObjectIdentifier name, String value) {
        X500NameBuilder subject = new X500NameBuilder(BCStyle.INSTANCE);
        for (RDN part : profile.subject().getRDNs()) {
            subject.addRDN(part.getFirst());
        }
        return new Profile(
                subject.addRDN(name, value).build(),
                profile.usages(),
                profile.purposes(),
                profile.from(),
                profile.until());
    }

    @Test
    void a_certificate_with_a_critical_extension_that_nobody_here_knows_is_refused() {
        refused(
                pki.issuing.renew(pki.parent(), Pki.person(), Pki.unknown(true)),
                Pki.byPerson(IIN),
                SignatureProblem.UNTRUSTED);
        assertThat(verify(pki.issuing.renew(pki.parent(), Pki.person(), Pki.unknown(false)), Pki.byPerson(IIN))
                        .iin())
                .isEqualTo(IIN);
    }

    @Test
    void nobody_of_another_organisation_signs_for_the_school() {
        Holder elsewhere = pki.issue(Profile.head(IIN, "ӘЛИЕВА", "АЙША", "990140009919", NOW.minusSeconds(60)));

        refused(elsewhere, Pki.byOrganisation(IIN, BIN), SignatureProblem.WRONG_ORGANISATION);
    }

    @Test
    void a_system_of_an_organisation_is_no_person() {
        Holder system = pki.issue(Profile.system("ЖҮЙЕ", BIN));

        refused(system, Pki.byPerson(IIN), SignatureProblem.WRONG_HOLDER);
        refused(system, Pki.byStaff(IIN, BIN), SignatureProblem.WRONG_HOLDER);
    }

    @Test
    void an_authority_nobody_trusts_is_refused_even_if_it_is_named_alike() {
        refused(pki.stranger().renew(pki.parent(), Pki.person()), Pki.byPerson(IIN), SignatureProblem.UNTRUSTED);
    }

    @Test
    void nobody_certifies_others_with_a_persons_certificate() {
        Holder person = pki.parent();
        Holder certified = Authority.posing(person, CLOCK).renew(person, Pki.person());
        Certificates sent = new Certificates(
                List.of(pki.root.certificate()), List.of(pki.issuing.certificate(), person.certificate()));
        SignerChecks checks = new SignerChecks(sent, new OcspThenCrl(pki, true, CLOCK), CLOCK);

        assertThatThrownBy(() -> Verifiers.of(form.format, checks)
                        .verify(form.sign(certified, STATEMENT), STATEMENT, Pki.byPerson(IIN)))
                .satisfies(refusal(SignatureProblem.UNTRUSTED));
    }

    @Test
    void answers_and_lists_of_yesterday_say_nothing() {
        Clock before = Clock.fixed(NOW.minus(Duration.ofDays(3)), ZoneOffset.UTC);
        Holder parent = pki.parent();
        pki.answering = Authority.load(pki.issuing.save(), before);

        refused(parent, Pki.byPerson(IIN), SignatureProblem.REVOCATION_UNKNOWN);
        pki.ocspAnswers = false;
        refused(parent, Pki.byPerson(IIN), SignatureProblem.REVOCATION_UNKNOWN);
    }

    @Test
    void when_nobody_answers_the_policy_decides() {
        Holder parent = pki.parent();
        pki.ocspAnswers = false;
        pki.crlAnswers = false;

        refused(parent, Pki.byPerson(IIN), SignatureProblem.REVOCATION_UNKNOWN);
        assertThat(Verifiers.of(form.format, pki.checks(CLOCK, true))
                        .verify(form.sign(parent, STATEMENT), STATEMENT, Pki.byPerson(IIN))
                        .revocation()
                        .source())
                .isEqualTo("NONE");
    }

    @Test
    void a_stamp_tells_when_and_lets_it_count_after_the_certificate_ran_out() {
        Holder parent = pki.issue(Pki.person().until(NOW.plus(Duration.ofDays(1))));
        byte[] stamped = form.sign(parent, STATEMENT, pki.timeStamping()::stamp);
        Clock later = Clock.fixed(NOW.plus(Duration.ofDays(30)), ZoneOffset.UTC);
        Verifier inAMonth = Verifiers.of(form.format, pki.checks(later, true));

        assertThat(inAMonth.verify(stamped, STATEMENT, Pki.byPerson(IIN)).stampedAt())
                .isEqualTo(NOW);
        assertThatThrownBy(() -> inAMonth.verify(form.sign(parent, STATEMENT), STATEMENT, Pki.byPerson(IIN)))
                .satisfies(refusal(SignatureProblem.EXPIRED));
    }

    @Test
    void what_was_stamped_before_the_revocation_counts() {
        Holder parent = pki.issue(Pki.person());
        byte[] stamped = form.sign(parent, STATEMENT, pki.timeStamping()::stamp);
        pki.issuing.revoke(parent.certificate(), NOW.plusSeconds(60));

        assertThat(pki.verify(form.format, stamped, STATEMENT, Pki.byPerson(IIN))
                        .iin())
                .isEqualTo(IIN);
    }

    @Test
    void the_stamp_of_another_signature_does_not_help() {
        byte[] other = "басқа".getBytes(StandardCharsets.UTF_8);
        byte[] signature =
                form.sign(pki.parent(), STATEMENT, own -> pki.timeStamping().stamp(other));

        assertThatThrownBy(() -> pki.verify(form.format, signature, STATEMENT, Pki.byPerson(IIN)))
                .satisfies(refusal(SignatureProblem.TAMPERED));
    }

    @Test
    void a_stamp_of_an_authority_nobody_trusts_is_refused() {
        byte[] strange = form.sign(pki.parent(), STATEMENT, pki.stranger().timeStamping()::stamp);

        assertThatThrownBy(() -> pki.verify(form.format, strange, STATEMENT, Pki.byPerson(IIN)))
                .satisfies(refusal(SignatureProblem.UNTRUSTED));
    }

    @Test
    void a_stamp_whose_time_was_changed_is_refused() {
        byte[] signature = form.sign(
                pki.parent(), STATEMENT, own -> earlier(pki.timeStamping().stamp(own)));

        assertThatThrownBy(() -> pki.verify(form.format, signature, STATEMENT, Pki.byPerson(IIN)))
                .satisfies(refusal(SignatureProblem.TAMPERED));
    }

    private static TimeStampToken earlier(TimeStampToken token) {
        try {
            byte[] changed = token.getEncoded();
            changed[new String(changed, StandardCharsets.ISO_8859_1).indexOf("20260610040000") + 9] = '3';
            return new TimeStampToken(new CMSSignedData(changed));
        } catch (IOException | CMSException | TSPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void a_stamp_of_the_future_is_refused() {
        Clock ahead = Clock.fixed(NOW.plus(Duration.ofHours(1)), ZoneOffset.UTC);
        Authority authority = Authority.load(pki.issuing.save(), ahead);
        byte[] signature = form.sign(pki.parent(), STATEMENT, authority.timeStamping()::stamp);

        assertThatThrownBy(() -> pki.verify(form.format, signature, STATEMENT, Pki.byPerson(IIN)))
                .satisfies(refusal(SignatureProblem.UNTRUSTED));
    }

    @Test
    void huge_input_is_not_looked_at() {
        assertThatThrownBy(() -> pki.verify(form.format, new byte[Verifier.LONGEST + 1], STATEMENT, Pki.byPerson(IIN)))
                .satisfies(refusal(SignatureProblem.TOO_LARGE));
    }

    @Test
    void what_is_cut_off_anywhere_is_refused_without_a_fuss() {
        byte[] signature = form.sign(pki.parent(), STATEMENT);

        for (int length = 0; length < signature.length; length += 97) {
            byte[] part = Arrays.copyOf(signature, length);
            assertThatThrownBy(() -> pki.verify(form.format, part, STATEMENT, Pki.byPerson(IIN)))
                    .as("first %s bytes", length)
                    .isInstanceOf(SignatureRefused.class);
        }
    }

    private VerifiedSignature verify(Holder holder, Expected expected) {
        return pki.verify(form.format, form.sign(holder, STATEMENT), STATEMENT, expected);
    }

    private void refused(Holder holder, Expected expected, SignatureProblem problem) {
        assertThatThrownBy(() -> verify(holder, expected)).satisfies(refusal(problem));
    }

    private static java.util.function.Consumer<Throwable> refusal(SignatureProblem problem) {
        return thrown -> assertThat(thrown)
                .isInstanceOf(SignatureRefused.class)
                .extracting("problem")
                .isEqualTo(problem);
    }
}
