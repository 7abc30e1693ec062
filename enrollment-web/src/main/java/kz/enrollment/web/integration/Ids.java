package kz.enrollment.web.integration;

import jakarta.ws.rs.NotFoundException;
import java.util.UUID;

/** Identifiers in addresses: what is none names nothing. */
final class Ids {

    private static final String UUIDS = "[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}";

    private Ids() {}

    static UUID parse(String text) {
        if (!text.matches(UUIDS)) {
            throw new NotFoundException();
        }
        return UUID.fromString(text);
    }
}
