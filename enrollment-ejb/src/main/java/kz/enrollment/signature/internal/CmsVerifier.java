package kz.enrollment.signature.internal;

import java.io.IOException;
import kz.enrollment.signature.Expected;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.VerifiedSignature;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.Arrays;

/**
 * Verifies CMS signatures, attached and detached, of people and organisations (state-systems.md, "Signatures"), CAdES-BES
 * and CAdES-T among them. The content is always the one we stored: what travels inside the message must equal it byte for
 * byte.
 */
final class CmsVerifier implements Verifier {

    private final SignerChecks checks;
    private final boolean detached;

    /** @param detached whether the content must not travel inside: a signature of one form is none of the other */
    CmsVerifier(SignerChecks checks, boolean detached) {
        this.checks = checks;
        this.detached = detached;
    }

    @Override
    public VerifiedSignature verify(byte[] cms, byte[] content, Expected expected) {
        if (cms.length > LONGEST) {
            throw new SignatureRefused(SignatureProblem.TOO_LARGE);
        }
        try {
            return verified(new CMSSignedData(cms), content, expected);
        } catch (SignatureRefused refused) {
            throw refused;
        } catch (CMSException | IOException | RuntimeException | StackOverflowError unreadable) {
            // Bouncy Castle tells broken structures by whatever exception its parsing ran into.
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
    }

    private VerifiedSignature verified(CMSSignedData signed, byte[] content, Expected expected) throws IOException {
        requireSameContent(signed, content);
        Signer signer = Signer.onlyOne(signed);
        SignerChecks.Led led = checks.led(signer.certificate(), signer.sent(), signer.timeStamp(), signer.signature());
        signer.requireSigned(content, CMSObjectIdentifiers.data);
        return checks.check(led, expected);
    }

    private void requireSameContent(CMSSignedData signed, byte[] content) {
        boolean inside = signed.getSignedContent() != null;
        if (!CMSObjectIdentifiers.data.getId().equals(signed.getSignedContentTypeOID()) || inside == detached) {
            throw new SignatureRefused(SignatureProblem.MALFORMED);
        }
        if (inside && !Arrays.areEqual((byte[]) signed.getSignedContent().getContent(), content)) {
            throw new SignatureRefused(SignatureProblem.TAMPERED);
        }
    }
}
