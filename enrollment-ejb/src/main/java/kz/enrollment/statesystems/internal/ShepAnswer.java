package kz.enrollment.statesystems.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An answer of the bus.
 *
 * @param id identifier of the answer, kept as evidence
 * @param correlationId identifier of the request it belongs to, kept as evidence with its own; the bus may leave it out,
 *     then it is put in once the answer is known to be ours
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

    ShepAnswer to(UUID request) {
        return new ShepAnswer(id, at, Optional.of(request.toString()), statusCode, content);
    }

    ShepAnswer with(Optional<Node> other) {
        return new ShepAnswer(id, at, correlationId, statusCode, other);
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
