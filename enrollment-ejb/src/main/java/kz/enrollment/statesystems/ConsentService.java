package kz.enrollment.statesystems;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;

/** The state's service of consents to access personal data (KDP); it writes to the person from 1414. */
public interface ConsentService {

    /**
     * Asks for a consent or how a former request stands.
     *
     * @throws RegistryUnavailable when there is no usable answer
     */
    Answer ask(Request request);

    /**
     * Tells the service that a person took a consent back ({@code KDP_REVOKE}, ours: the state publishes no way for an
     * organisation to end a consent).
     *
     * @return whether the service knew the consent
     * @throws RegistryUnavailable when there is no usable answer
     */
    boolean revoke(Revocation revocation);

    /**
     * @param id ours; the same identifier asked again is the same request
     * @param dialogue ours; requests that share it share one SMS and its answer
     * @param subject whose data
     * @param phone who gets the message
     * @param accessName service the consent opens, e.g. {@code GBDFLUniversal_token}
     * @param validity how long the consent shall last
     * @param silent true: only tell the status, send no message
     */
    record Request(
            UUID id,
            UUID dialogue,
            Iin subject,
            PhoneNumber phone,
            String accessName,
            Duration validity,
            boolean silent) {

        @Override
        public String toString() {
            return "Request[" + id + ']';
        }
    }

    /** @param id of the request that gave the consent */
    record Revocation(UUID id, Iin subject, String accessName) {

        @Override
        public String toString() {
            return "Revocation[" + id + ']';
        }
    }

    /** How the request stands at the service. */
    enum Status {
        PENDING,
        APPROVED,
        DENIED,
        NOT_IN_MOBILE_BASE,
        BLACKLISTED,
        WRONG_NUMBER,
        EXPIRED
    }

    /** @param token with {@code publicKey} the key to the data; both null unless approved */
    record Answer(
            String answerId, String correlationId, Instant answeredAt, Status status, String token, String publicKey) {

        @Override
        public String toString() {
            return "Answer[" + status + ']';
        }
    }
}
