package kz.enrollment.web.integration;

import java.util.Set;
import java.util.UUID;
import kz.enrollment.integration.SignedRequest;
import kz.enrollment.signature.SignatureFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a program sends to file a draft; describes it in {@code /openapi}. */
@Schema(requiredProperties = {"draft", "confirmations", "signature"})
record SubmissionRequest(@Schema(format = "uuid") UUID draft, Confirmations confirmations, Signature signature) {

    /** What the parent ticked. */
    @Schema(
            name = "Confirmations",
            requiredProperties = {"truth", "dataUse"})
    record Confirmations(
            @Schema(description = "the data are true") boolean truth,

            @Schema(description = "personal data of external systems may be used")
            boolean dataUse) {}

    /** The parent's signature. */
    @Schema(
            name = "Signature",
            requiredProperties = {"format", "value"})
    record Signature(
            @Schema(
                    description = "CMS with the text inside, CMS without it, or the signed XML document",
                    enumeration = {"CMS", "CMS_DETACHED", "XML"})
            String format,

            @Schema(description = "base64") String value) {}

    /** What a program sends to take an application back. */
    @Schema(
            name = "WithdrawalRequest",
            requiredProperties = {"signature"})
    record Withdrawal(Signature signature) {}

    static SignedRequest submission(Body body) {
        body.only(Set.of("draft", "confirmations", "signature"));
        Body confirmed = body.object("confirmations").only(Set.of("truth", "dataUse"));
        return signed(body, body.id("draft"), confirmed.flag("truth", false), confirmed.flag("dataUse", false));
    }

    static SignedRequest withdrawal(Body body, UUID application) {
        return signed(body.only(Set.of("signature")), application, true, true);
    }

    private static SignedRequest signed(Body body, UUID subject, boolean truth, boolean dataUse) {
        Body signature = body.object("signature").only(Set.of("format", "value"));
        return new SignedRequest(
                subject,
                signature.parsed("format", SignatureFormat::valueOf),
                signature.base64("value"),
                truth,
                dataUse);
    }
}
