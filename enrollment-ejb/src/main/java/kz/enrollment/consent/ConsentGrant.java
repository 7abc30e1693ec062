package kz.enrollment.consent;

import java.time.Instant;
import java.util.UUID;

/**
 * An approved and still valid consent with the key it gave.
 *
 * @param answerId with {@code correlationId} names the answer of the consent service
 */
public record ConsentGrant(
        UUID consentId, String token, String publicKey, String answerId, String correlationId, Instant validUntil) {

    @Override
    public String toString() {
        return "ConsentGrant[" + consentId + ']';
    }
}
