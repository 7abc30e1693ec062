package kz.enrollment.web.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.SigningView;

/**
 * What a page asks NCALayer to sign.
 *
 * @param purpose {@code login} or {@code sign}: the kind of certificate
 * @param format {@code cms} or {@code xml}
 * @param content base64 of the bytes
 * @param iin of the person who must sign, empty at log-in
 * @param bin of the organisation it is signed for, empty for people
 * @param seconds until the signing is over
 */
public record AskedSignature(
        UUID signing, String purpose, String format, String content, String iin, String bin, long seconds) {

    /** Whose signature it must be. @param iin null at log-in @param bin null for people */
    public record From(String iin, String bin) {

        public static final From ANYBODY = new From(null, null);
    }

    static AskedSignature of(SigningTicket ticket, SigningView view, From from, Instant now) {
        return new AskedSignature(
                ticket.id(),
                view.purpose().isLogin() ? "login" : "sign",
                view.format() == SignatureFormat.XML ? "xml" : "cms",
                Base64.getEncoder().encodeToString(view.content()),
                from.iin() == null ? "" : from.iin(),
                from.bin() == null ? "" : from.bin(),
                Math.max(0, Duration.between(now, view.expiresAt()).toSeconds()));
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "AskedSignature[" + signing + ']';
    }
}
