package kz.enrollment.sandbox.pki;

import java.util.Map;
import java.util.function.Supplier;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.HttpFaults;
import kz.enrollment.sandbox.fault.Systems;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.testpki.Algorithm;

/**
 * The services of the certification authority: {@code POST /pki/ocsp} (RFC 6960), {@code GET /pki/crl/rsa|gost512|gost256}
 * (RFC 5280), {@code POST /pki/tsa} (RFC 3161).
 */
public final class PkiRoute implements Route {

    private static final Map<String, Algorithm> LISTS = Map.of(
            "/pki/crl/rsa", Algorithm.RSA,
            "/pki/crl/gost512", Algorithm.GOST_512,
            "/pki/crl/gost256", Algorithm.GOST_256);

    private final CityPki pki;
    private final Responder responder;
    private final HttpFaults ocsp;
    private final HttpFaults crl;
    private final HttpFaults tsa;

    public PkiRoute(CityPki pki, FaultBoard board) {
        this.pki = pki;
        this.responder = new Responder(pki);
        this.ocsp = new HttpFaults(board, Systems.OCSP, PkiRoute::lastBitTurned);
        this.crl = new HttpFaults(board, Systems.CRL, PkiRoute::lastBitTurned);
        this.tsa = new HttpFaults(board, Systems.TSA, PkiRoute::lastBitTurned);
    }

    @Override
    public Reply answer(Request request) {
        var path = request.path();
        if (LISTS.containsKey(path)) {
            return crl.answer(() -> der(
                    "application/pkix-crl",
                    () -> pki.realm(LISTS.get(path)).issuing().crl()));
        }
        if (!request.isPost()) {
            return Reply.empty(path.equals("/pki/ocsp") || path.equals("/pki/tsa") ? 405 : 404);
        }
        return switch (path) {
            case "/pki/ocsp" ->
                ocsp.answer(() -> der("application/ocsp-response", () -> responder.status(request.body())));
            case "/pki/tsa" ->
                tsa.answer(() -> der("application/timestamp-reply", () -> responder.stamp(request.body())));
            default -> Reply.empty(404);
        };
    }

    private static Reply der(String type, Supplier<byte[]> content) {
        return new Reply(200, Map.of("Content-Type", type), content.get());
    }

    /** The signature stands last in lists; in the other answers the last bytes belong to a certificate or signature as well. */
    private static byte[] lastBitTurned(byte[] content) {
        var changed = content.clone();
        changed[changed.length - 1] ^= 1;
        return changed;
    }
}
