package kz.enrollment.signature;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.shared.Language;

/**
 * What is to be signed, how and by whom.
 *
 * @param subject the draft, application or order; null at log-in
 * @param content the bytes to sign: for {@link SignatureFormat#XML} a document as {@link SignedXml#wrap} makes it
 * @param iin of the person who must sign; null at log-in, where the certificate tells
 * @param bin of the organisation it is signed for; null for people
 * @param language of the pages and texts the signer sees
 * @param since when there was something to sign: a time-stamp of before was made for something else; null for the moment
 *     the signing is opened
 */
public record SigningOrder(
        SigningPurpose purpose,
        SigningMeans means,
        SignatureFormat format,
        UUID subject,
        byte[] content,
        String iin,
        String bin,
        Language language,
        Instant since) {

    public SigningOrder {
        Objects.requireNonNull(purpose);
        Objects.requireNonNull(means);
        Objects.requireNonNull(format);
        Objects.requireNonNull(content);
        Objects.requireNonNull(language);
        if (!purpose.isLogin() && (subject == null || iin == null)) {
            throw new IllegalArgumentException("Who signs what must be known: " + purpose);
        }
    }

    /** Signed after the signing was opened. */
    public SigningOrder(
            SigningPurpose purpose,
            SigningMeans means,
            SignatureFormat format,
            UUID subject,
            byte[] content,
            String iin,
            String bin,
            Language language) {
        this(purpose, means, format, subject, content, iin, bin, language, null);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "SigningOrder[" + purpose + ' ' + means + ' ' + format + ' ' + subject + ']';
    }
}
