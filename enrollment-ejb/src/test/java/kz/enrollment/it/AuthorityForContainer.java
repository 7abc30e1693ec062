package kz.enrollment.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.TimeStamping;
import org.bouncycastle.cert.ocsp.OCSPReq;

/**
 * Authorities of people's certificates for the cases in the container, which load them from the directory and issue what they
 * need. OCSP and time-stamps are answered here, outside the container, unless they are told to keep silent.
 */
final class AuthorityForContainer implements AutoCloseable {

    static final String DIRECTORY = "enrollment.it.authorities";
    static final String CONTROL = "enrollment.it.authorities.control";
    static final List<Algorithm> ALGORITHMS = List.of(Algorithm.RSA, Algorithm.GOST_512);

    private final List<Authority> authorities;
    private final TimeStamping stamping;
    private final HttpServer server;
    private final Path directory;
    private volatile boolean silent;

    AuthorityForContainer() {
        authorities = ALGORITHMS.stream()
                .map(algorithm -> Authority.root(algorithm, "PEOPLE " + algorithm, Clock.systemUTC()))
                .toList();
        stamping = authorities.get(0).timeStamping();
        try {
            directory = Files.createTempDirectory("authorities");
            directory.toFile().deleteOnExit();
            StringBuilder trust = new StringBuilder();
            for (Authority authority : authorities) {
                trust.append("-----BEGIN CERTIFICATE-----\n")
                        .append(Base64.getMimeEncoder()
                                .encodeToString(authority.certificate().getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
                write(ALGORITHMS.get(authorities.indexOf(authority)).name(), authority.save());
            }
            write("trust.pem", trust.toString().getBytes(StandardCharsets.US_ASCII));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** The options of the server that name the files and addresses. */
    String options() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return String.join(
                " ",
                "-DENROLLMENT_TRUST=" + directory.resolve("trust.pem"),
                "-DENROLLMENT_OCSP_URL=" + address + "/ocsp",
                "-DENROLLMENT_TSA_URL=" + address + "/tsa",
                "-DENROLLMENT_AUTHORITY_TIMEOUT=PT1M",
                "-D" + DIRECTORY + "=" + directory,
                "-D" + CONTROL + "=" + address + "/control");
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = directory.resolve(name);
        Files.write(file, bytes);
        file.toFile().deleteOnExit();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        byte[] answer = switch (exchange.getRequestURI().getPath()) {
            case "/ocsp" -> silent ? new byte[1] : status(body);
            case "/tsa" -> silent ? new byte[1] : stamping.answer(body);
            default -> obey(new String(body, StandardCharsets.US_ASCII));
        };
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    /** Answers for the authority that issued the certificate in question; names of issuers are hashed in the request. */
    private byte[] status(byte[] request) throws IOException {
        byte[] issuer = new OCSPReq(request).getRequestList()[0].getCertID().getIssuerKeyHash();
        return authorities.stream()
                .filter(authority -> Arrays.equals(issuer, keyHash(authority)))
                .findFirst()
                .orElseThrow()
                .ocsp(request);
    }

    private static byte[] keyHash(Authority authority) {
        try {
            return java.security.MessageDigest.getInstance("SHA-1")
                    .digest(authority
                            .certificate()
                            .getSubjectPublicKeyInfo()
                            .getPublicKeyData()
                            .getOctets());
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code silent}, {@code speaking}, or the serial number of a certificate of the first authority to revoke. */
    private byte[] obey(String order) {
        if (order.equals("silent") || order.equals("speaking")) {
            silent = order.equals("silent");
        } else {
            authorities
                    .get(0)
                    .revoke(new BigInteger(order), Clock.systemUTC().instant().minus(Duration.ofHours(1)));
        }
        return new byte[0];
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
