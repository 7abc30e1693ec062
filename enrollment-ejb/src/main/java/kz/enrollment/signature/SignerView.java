package kz.enrollment.signature;

import java.time.Instant;

/**
 * Who signed, by the certificate.
 *
 * @param bin of the organisation, null for a person's own certificate
 * @param name as the certificate has it
 * @param algorithm RSA, GOST_256 or GOST_512
 * @param signedAt the time-stamp's moment, else when we received it
 */
public record SignerView(String iin, String bin, String name, String algorithm, Instant signedAt) {

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "SignerView[" + algorithm + ' ' + signedAt + ']';
    }
}
