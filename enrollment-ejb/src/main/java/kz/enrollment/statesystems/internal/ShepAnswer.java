package kz.enrollment.statesystems.internal;

import java.time.Instant;
import java.util.Optional;

/**
 * An answer of the bus.
 *
 * @param id identifier of the answer, kept as evidence
 * @param correlationId identifier of the request it belongs to, if told
 * @param statusCode {@code SCSS001} when the system did its work
 * @param content the data of the service; empty when there is none
 */
record ShepAnswer(String id, Instant at, Optional<String> correlationId, String statusCode, Optional<Node> content) {

    boolean success() {
        return Shep.SUCCESS.equals(statusCode);
    }

    /** The system does not accept the consent that came with the request. */
    boolean tokenRefused() {
        return Shep.TOKEN_REFUSED.equals(statusCode);
    }

    /** @throws MalformedAnswer when there is none; the client has already looked after successful answers */
    Node data() {
        return content.orElseThrow(() -> new MalformedAnswer("no data"));
    }

    @Override
    public String toString() {
        return "ShepAnswer[" + id + ' ' + statusCode + ']';
    }
}
