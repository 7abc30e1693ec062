package kz.enrollment.web.office;

import java.util.UUID;
import kz.enrollment.shared.NotFound;

/** Identifiers in addresses. */
final class Identifier {

    private Identifier() {}

    /** @throws NotFound when the text is none */
    static UUID of(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException notAnIdentifier) {
            throw new NotFound();
        }
    }
}
