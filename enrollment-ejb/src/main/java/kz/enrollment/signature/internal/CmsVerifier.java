package kz.enrollment.signature.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.enrollment.crypto.KeyAlgorithm;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.RevocationProof;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.VerifiedSignature;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.Arrays;

/**
 * Verifies CMS signatures, attached and detached, of people and organisations (state-systems.md, "Signatures"). The content
 * is always the one we stored: what travels inside the message must equal it byte for byte.
 */
final class CmsVerifier {

    private static final int LONGEST = 8 * 1024 * 1024;

    private final Certificates certificates;
    private final Revocation revocation;
    private final Clock clock;

    CmsVerifier(Certificates certificates, Revocation revocation, Clock clock) {
        this.certificates = certificates;
        this.revocation = revocation;
        this.clock = clock;
    }

    /** @throws SignatureRefused when it does not count */
    VerifiedSignature verify(byte[] cms, byte[] content, Expected expected) {
        if (cms.length > LONGEST) {
            throw new SignatureRefused(SignatureProblem.TOO_LARGE);
        }
        try {
            return verified(new CMSSignedData(cms), content, expected);
        } catch (CMSException
                | IOException
                | ClassCastException
                | IllegalArgumentException
                | IllegalStateException unreadable) {
            // Bouncy Castle tells broken structures by all of these.
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
    }

    private VerifiedSignature verified(CMSSignedData signed, byte[] content, Expected expected) throws IOException {
        requireSameContent(signed, content);
        Signer signer = Signer.onlyOne(signed);
        signer.requireSigned(content, CMSObjectIdentifiers.data);
        Certificates.requireUnderstood(signer.certificate());
        Optional<Instant> stamped = TimeStamp.of(signer, certificates);
        Instant at = stamped.orElseGet(clock::instant);
        Collection<X509CertificateHolder> sent =
                List.copyOf(signed.getCertificates().getMatches(null));
        List<X509CertificateHolder> path = certificates.pathOf(signer.certificate(), sent, at);
        HolderIdentity holder = HolderIdentity.of(signer.certificate(), expected);
        RevocationProof proof = revocation.requireGood(path, at);
        return new VerifiedSignature(
                holder.commonName(),
                holder.iin(),
                holder.bin(),
                KeyAlgorithm.of(signer.certificate().getSubjectPublicKeyInfo())
                        .orElseThrow()
                        .name(),
                stamped.orElse(null),
                encoded(path),
                proof);
    }

    private static void requireSameContent(CMSSignedData signed, byte[] content) {
        if (!CMSObjectIdentifiers.data.getId().equals(signed.getSignedContentTypeOID())) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        if (signed.getSignedContent() != null
                && !Arrays.areEqual((byte[]) signed.getSignedContent().getContent(), content)) {
            throw new SignatureRefused(SignatureProblem.TAMPERED);
        }
    }

    private static List<byte[]> encoded(List<X509CertificateHolder> path) throws IOException {
        List<byte[]> chain = new ArrayList<>();
        for (X509CertificateHolder certificate : path) {
            chain.add(certificate.getEncoded());
        }
        return List.copyOf(chain);
    }
}
