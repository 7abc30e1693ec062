package kz.enrollment.sandbox.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.testpki.Authority;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/** Finds the authority a request is about and lets it answer. */
final class Responder {

    private final CityPki pki;

    Responder(CityPki pki) {
        this.pki = pki;
    }

    /** Status of certificates; an issuer we do not know gets "unauthorized", as responders answer about strangers. */
    byte[] status(byte[] request) {
        try {
            var ids = Stream.of(new OCSPReq(request).getRequestList())
                    .map(Req::getCertID)
                    .toList();
            if (ids.isEmpty()) {
                throw new Route.BadRequest("The request names no certificate");
            }
            return authorities()
                    .filter(authority -> ids.stream().allMatch(id -> issued(id, authority)))
                    .findFirst()
                    .map(authority -> authority.ocsp(request))
                    .orElseGet(Responder::unauthorized);
        } catch (IOException e) {
            throw new Route.BadRequest("The body is no OCSP request");
        }
    }

    /** A time-stamp for the digest in the request. */
    byte[] stamp(byte[] request) {
        try {
            return pki.timeStamping().answer(request);
        } catch (UncheckedIOException e) {
            throw new Route.BadRequest("The body is no request for a time-stamp");
        }
    }

    private Stream<Authority> authorities() {
        return StreamSupport.stream(pki.realms().spliterator(), false)
                .flatMap(realm -> Stream.of(realm.issuing(), realm.root()));
    }

    private static boolean issued(CertificateID id, Authority authority) {
        try {
            return id.matchesIssuer(authority.certificate(), new BcDigestCalculatorProvider());
        } catch (OCSPException e) {
            throw new Route.BadRequest("The request uses an unknown digest");
        }
    }

    private static byte[] unauthorized() {
        try {
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.UNAUTHORIZED, null)
                    .getEncoded();
        } catch (IOException | OCSPException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
