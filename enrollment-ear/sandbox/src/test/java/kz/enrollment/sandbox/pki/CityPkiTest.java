package kz.enrollment.sandbox.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.stream.Stream;
import kz.enrollment.sandbox.TestClock;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.School;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.testpki.Algorithm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CityPkiTest {

    private static final City CITY = City.ofCampaignYear(2026);
    private static final Person PERSON = CITY.families().get(0).applicant();

    @TempDir
    static Path directory;

    private static CityPki pki;

    @BeforeAll
    static void make() throws Exception {
        pki = CityPki.in(directory, new TestClock());
    }

    @Test
    void the_authorities_are_the_same_after_a_restart() throws Exception {
        var before = Files.readString(directory.resolve("trust.pem"));
        var key = Files.readAllBytes(directory.resolve("product.p12"));
        var again = CityPki.in(directory, new TestClock());
        assertThat(Files.readString(directory.resolve("trust.pem"))).isEqualTo(before);
        assertThat(Files.readAllBytes(directory.resolve("product.p12"))).isEqualTo(key);
        assertThat(again.realm(Algorithm.RSA).issuing().certificate())
                .isEqualTo(pki.realm(Algorithm.RSA).issuing().certificate());
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA", "GOST_256", "GOST_512"})
    void a_person_has_one_key_to_sign_and_another_to_log_in(Algorithm algorithm) {
        var signing = pki.signingOf(PERSON, algorithm);
        assertThat(signing.certificate().getSubject()).hasToString(subjectOf(PERSON));
        assertThat(pki.signingOf(PERSON, algorithm)).isSameAs(signing);
        assertThat(pki.loginOf(PERSON, algorithm).certificate()).isNotEqualTo(signing.certificate());
        assertThat(signing.cms("text".getBytes(), true)).isNotEmpty();
    }

    private static String subjectOf(Person person) {
        return "CN=" + person.name().surname() + " " + person.name().given() + ",SURNAME="
                + person.name().surname() + ",SERIALNUMBER=IIN" + person.iin() + ",C=KZ";
    }

    @Test
    void the_key_of_the_product_opens_with_its_password_and_matches_its_certificate() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        var password = Files.readString(directory.resolve("product.password"));
        store.load(
                new ByteArrayInputStream(Files.readAllBytes(directory.resolve("product.p12"))), password.toCharArray());
        var alias = store.aliases().nextElement();
        var certificate = CertificateFactory.getInstance("X.509")
                .generateCertificate(Files.newInputStream(directory.resolve("product.pem")));
        assertThat(store.getCertificate(alias)).isEqualTo(certificate);
    }

    @Test
    void keys_can_be_read_by_their_owner_only() throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(CityPkiTest::permissions)).containsOnly("rw-------");
        }
    }

    private static String permissions(Path file) {
        try {
            return java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bad_certificate_is_not_the_good_one(BadCertificate what) {
        var bad = pki.bad(PERSON, what).certificate();
        assertThat(bad).isNotEqualTo(pki.signingOf(PERSON, Algorithm.RSA).certificate());
        assertThat(bad.getNotAfter().toInstant().isBefore(new TestClock().instant()))
                .isEqualTo(what == BadCertificate.EXPIRED);
    }

    @Test
    void organisations_and_staff_have_numbers_of_their_own() {
        var schools = CITY.schools().stream().map(School::bin);
        var districts = CITY.districts().stream().map(district -> district.bin());
        assertThat(Stream.concat(schools, districts))
                .doesNotHaveDuplicates()
                .allMatch(bin -> bin.matches("9901409\\d{5}"));
        var staff = CITY.staff().stream().map(StaffMember::iin);
        var parents = CITY.families().stream().map(family -> family.applicant().iin());
        assertThat(Stream.concat(staff, parents)).doesNotHaveDuplicates();
    }
}
