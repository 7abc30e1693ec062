package kz.enrollment.signature.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** NCALayer and eGov Mobile give CMS as DER, as base64 or as PEM. */
final class Pem {

    private static final Pattern FRAMED = Pattern.compile("-----BEGIN [A-Z0-9 ]+-----([^-]*)-----END [A-Z0-9 ]+-----");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/=\\s]+");
    private static final int DER_SEQUENCE = 0x30;
    private static final int LONGEST = 2 * Verifier.LONGEST;

    private Pem() {}

    /** DER; whatever is in none of these forms, XML among them, stays as it is. */
    static byte[] der(byte[] signature) {
        // In base64 the first letter of a sequence is M.
        if (signature.length == 0 || signature.length > LONGEST || signature[0] == DER_SEQUENCE) {
            return signature;
        }
        String text = new String(signature, StandardCharsets.US_ASCII).strip();
        Matcher framed = FRAMED.matcher(text);
        String body = framed.matches() ? framed.group(1) : text;
        try {
            return BASE64.matcher(body).matches() ? Base64.getMimeDecoder().decode(body) : signature;
        } catch (IllegalArgumentException neither) {
            return signature;
        }
    }
}
