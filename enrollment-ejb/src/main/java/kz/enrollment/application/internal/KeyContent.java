package kz.enrollment.application.internal;

import java.util.UUID;
import kz.enrollment.application.Statement;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignedBy;
import kz.enrollment.signature.SignedXml;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.Signings;
import kz.enrollment.signature.UsedSignature;

/** The bytes a key signs of a statement, in each form. */
final class KeyContent {

    private KeyContent() {}

    static byte[] of(Statement statement, SignatureFormat format) {
        return SignedXml.content(statement.text(), SigningPurpose.APPLICATION, format);
    }

    /** Uses a signature up for the statement; the application keeps the digest of what the parent read. */
    static SignedBy used(Signings signings, Key key, Statement statement) {
        String digest = Sha256.of(of(statement, key.format()));
        UsedSignature used = signings.use(key.signing(), SigningPurpose.APPLICATION, key.draft(), digest);
        return new SignedBy(used.means().name(), used.at(), statement.digest(), used.signatureId());
    }

    /** A signature that was verified before. */
    record Key(UUID signing, UUID draft, SignatureFormat format) {}
}
