package kz.enrollment.sandbox.pki;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import org.bouncycastle.cert.X509CertificateHolder;

/** The files of the invented authorities; made at run time, readable by their owner only. */
final class Kept {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Kept() {}

    static Authority authority(Path file, Supplier<Authority> made, Clock clock) throws IOException {
        if (Files.exists(file)) {
            return Authority.load(Files.readAllBytes(file), clock);
        }
        var authority = made.get();
        write(file, authority.save());
        return authority;
    }

    static Holder holder(Path pkcs12, Path password) throws IOException {
        return Holder.ofKeyStore(
                Files.readAllBytes(pkcs12), Files.readString(password).toCharArray());
    }

    static void pem(Path file, List<X509CertificateHolder> certificates) throws IOException {
        write(
                file,
                certificates.stream()
                        .map(Kept::pem)
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.US_ASCII));
    }

    private static String pem(X509CertificateHolder certificate) {
        try {
            return "-----BEGIN CERTIFICATE-----\n" + LINES.encodeToString(certificate.getEncoded())
                    + "\n-----END CERTIFICATE-----\n";
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Written beside and moved over, so that a crash leaves no half of a file. */
    static void write(Path file, byte[] content) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
