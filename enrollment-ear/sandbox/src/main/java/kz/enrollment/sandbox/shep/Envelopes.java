package kz.enrollment.sandbox.shep;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Writes the SOAP 1.1 envelopes of answers and faults. Each answer gets an identifier of its own, which askers keep as evidence. */
final class Envelopes {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String TYPES = "http://bip.bee.kz/SyncChannel/v10/Types";
    private static final String SUCCESS = "SCSS001";
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(5);

    private final Clock clock;

    Envelopes(Clock clock) {
        this.clock = clock;
    }

    String answer(ShepRequest request, XmlOut.Part data) {
        return message(request, SUCCESS, "Message has been processed successfully", data);
    }

    String refusal(ShepRequest request, ShepService.Refusal refusal) {
        return message(request, refusal.code(), refusal.getMessage(), out -> {});
    }

    String fault(ShepFault fault) {
        return envelope(body -> body.inner(
                "soap",
                "Fault",
                SOAP,
                out -> out.element("faultcode", "soap:Server")
                        .element("faultstring", fault.getMessage())
                        .group(
                                "detail",
                                detail -> detail.group(
                                        "typ",
                                        "SendMessageFault",
                                        TYPES,
                                        inside -> inside.element("errorCode", fault.code())
                                                .element("errorMessage", fault.getMessage())
                                                .element("errorDate", now())))));
    }

    private String message(ShepRequest request, String code, String text, XmlOut.Part data) {
        return envelope(body -> body.group(
                "typ",
                "SendMessageResponse",
                TYPES,
                answer -> answer.group(
                        "response",
                        response -> response.group(
                                        "responseInfo",
                                        head -> head.element("messageId", UUID.randomUUID())
                                                .element("correlationId", request.messageId())
                                                .element("responseDate", now())
                                                .group(
                                                        "status",
                                                        status -> status.element("code", code)
                                                                .element("message", text)))
                                .group("responseData", inside -> inside.group("data", data)))));
    }

    private static String envelope(XmlOut.Part body) {
        return new XmlOut()
                .group("soap", "Envelope", SOAP, envelope -> envelope.inner("soap", "Body", SOAP, body))
                .document();
    }

    private String now() {
        var now = OffsetDateTime.now(clock).withOffsetSameInstant(OFFSET).truncatedTo(ChronoUnit.MILLIS);
        return now.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
