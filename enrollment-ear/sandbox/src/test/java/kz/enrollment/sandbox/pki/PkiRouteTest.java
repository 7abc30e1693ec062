package kz.enrollment.sandbox.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import kz.enrollment.sandbox.TestClock;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.fault.Fault;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Systems;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PkiRouteTest {

    private static final Person PERSON =
            City.ofCampaignYear(2026).families().get(0).applicant();

    @TempDir
    static Path directory;

    private static CityPki pki;
    private final FaultBoard board = new FaultBoard();
    private final PkiRoute route = new PkiRoute(pki, board);

    @BeforeAll
    static void make() throws IOException {
        pki = CityPki.in(directory, new TestClock());
    }

    private Reply post(String path, byte[] body) {
        return route.answer(new Request("POST", path, Map.of(), Map.of(), body));
    }

    private static byte[] question(Holder holder, Algorithm algorithm) throws Exception {
        var id = new CertificateID(
                new BcDigestCalculatorProvider().get(CertificateID.HASH_SHA1),
                pki.realm(algorithm).issuing().certificate(),
                holder.certificate().getSerialNumber());
        return new OCSPReqBuilder().addRequest(id).build().getEncoded();
    }

    private CertificateStatus status(Holder holder, Algorithm algorithm) throws Exception {
        var answer = new OCSPResp(post("/pki/ocsp", question(holder, algorithm)).body());
        return ((BasicOCSPResp) answer.getResponseObject()).getResponses()[0].getCertStatus();
    }

    @Test
    void a_good_certificate_is_good_whatever_its_algorithm() throws Exception {
        for (var algorithm : new Algorithm[] {Algorithm.RSA, Algorithm.GOST_256, Algorithm.GOST_512}) {
            assertThat(status(pki.signingOf(PERSON, algorithm), algorithm)).isNull();
        }
    }

    @Test
    void a_revoked_certificate_is_told_by_both_services() throws Exception {
        var revoked = pki.bad(PERSON, BadCertificate.REVOKED);
        assertThat(status(revoked, Algorithm.RSA)).isInstanceOf(RevokedStatus.class);
        var list = new X509CRLHolder(route.answer(new Request("GET", "/pki/crl/rsa", Map.of(), Map.of(), new byte[0]))
                .body());
        assertThat(list.getRevokedCertificate(revoked.certificate().getSerialNumber()))
                .isNotNull();
    }

    @Test
    void nothing_is_said_about_certificates_of_strangers() throws Exception {
        X509CertificateHolder stranger =
                Realm.ofStrangers(Algorithm.RSA, new TestClock()).issuing().certificate();
        var id = new CertificateID(
                new BcDigestCalculatorProvider().get(CertificateID.HASH_SHA1), stranger, BigInteger.ONE);
        var answer = new OCSPResp(
                post("/pki/ocsp", new OCSPReqBuilder().addRequest(id).build().getEncoded())
                        .body());
        assertThat(answer.getStatus()).isEqualTo(OCSPResp.UNAUTHORIZED);
    }

    @Test
    void a_time_stamp_answers_its_request() throws Exception {
        var asking = new TimeStampRequestGenerator();
        asking.setCertReq(true);
        TimeStampRequest request = asking.generate(NISTObjectIdentifiers.id_sha256, new byte[32], BigInteger.TEN);
        var response =
                new TimeStampResponse(post("/pki/tsa", request.getEncoded()).body());
        response.validate(request);
        assertThat(response.getTimeStampToken().getTimeStampInfo().getGenTime())
                .isEqualTo(Date.from(new TestClock().instant()));
    }

    @Test
    void the_services_fail_as_ordered() throws Exception {
        var question = question(pki.signingOf(PERSON, Algorithm.RSA), Algorithm.RSA);
        order(Fault.HTTP_500);
        assertThat(post("/pki/ocsp", question).status()).isEqualTo(500);
        order(Fault.EMPTY);
        assertThat(post("/pki/ocsp", question).body()).isEmpty();
        order(Fault.MALFORMED);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new OCSPResp(post("/pki/ocsp", question).body()));
        assertThat(status(pki.signingOf(PERSON, Algorithm.RSA), Algorithm.RSA)).isNull();
    }

    private void order(Fault fault) {
        board.order(Systems.OCSP, new FaultBoard.Order(fault, Duration.ZERO, 1));
    }

    @Test
    void what_is_no_request_is_refused() {
        for (var path : new String[] {"/pki/ocsp", "/pki/tsa"}) {
            assertThatExceptionOfType(Route.BadRequest.class).isThrownBy(() -> post(path, new byte[] {1, 2, 3}));
        }
    }
}
