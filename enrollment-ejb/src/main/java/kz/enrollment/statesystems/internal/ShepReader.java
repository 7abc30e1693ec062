package kz.enrollment.statesystems.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads answers of the bus. */
final class ShepReader {

    private ShepReader() {}

    /**
     * @param body of the message whose signature was checked
     * @throws MalformedAnswer when it is no answer of the bus
     */
    static ShepAnswer answer(Element body) {
        Node response = new Node(body)
                .children().stream()
                        .filter(child -> child.is(Shep.TYPES, "SendMessageResponse"))
                        .findFirst()
                        .orElseThrow(() -> new MalformedAnswer("no SendMessageResponse"))
                        .required("response");
        Node info = response.required("responseInfo");
        Optional<Node> data = response.child("responseData").flatMap(holder -> holder.child("data"));
        return new ShepAnswer(
                info.requiredText("messageId"),
                instant(info.requiredText("responseDate")),
                info.text("correlationId"),
                info.required("status").requiredText("code"),
                data.filter(node -> !node.children().isEmpty()));
    }

    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notADate) {
            throw new MalformedAnswer("responseDate");
        }
    }
}
