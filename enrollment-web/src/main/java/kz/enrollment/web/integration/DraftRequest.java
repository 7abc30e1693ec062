package kz.enrollment.web.integration;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.HandedConsent;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.integration.DraftOrder;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a program sends for a new draft; describes it in {@code /openapi}.
 *
 * @param wishes identifiers of streams as in /v1/streams, in their order
 */
@Schema(requiredProperties = {"applicant", "child", "wishes", "consents"})
record DraftRequest(
        Applicant applicant,
        Child child,

        @Schema(minItems = 1, maxItems = 3, example = "[\"ALM26-123K\"]")
        List<String> wishes,

        @Schema(
                description =
                        "whether the family asks for the school of its registered address; the category follows the address",
                defaultValue = "false")
        boolean byCatchment,

        @Schema(description = "whether the child shall wait where there is no place", defaultValue = "true")
        boolean keepWaiting,

        @Schema(description = "free transport is needed", defaultValue = "false")
        boolean transport,

        @Schema(description = "special educational needs; a PMPK conclusion is asked for then", defaultValue = "false")
        boolean specialNeeds,

        @Schema(
                description = "of the statement and of messages to the parent",
                enumeration = {"kk", "ru"},
                defaultValue = "kk")
        String language,

        @Schema(minItems = 1, maxItems = 20) List<Consent> consents) {

    private static final int MOST_WISHES = 3;
    private static final int MOST_CONSENTS = 20;
    private static final int LONGEST_ANSWER_ID = 200;
    private static final Set<String> MEMBERS = Set.of(
            "applicant",
            "child",
            "wishes",
            "byCatchment",
            "keepWaiting",
            "transport",
            "specialNeeds",
            "language",
            "consents");

    /** Who applies: a parent or another legal representative. */
    @Schema(
            name = "Applicant",
            requiredProperties = {"iin", "phone"})
    record Applicant(
            @Schema(pattern = "^[0-9]{12}$") String iin,

            @Schema(
                    description = "of the applicant in the mobile citizens base; notices go there",
                    example = "+77001234567")
            String phone,

            String extraPhone) {}

    /** Who is to be admitted. */
    @Schema(
            name = "Child",
            requiredProperties = {"iin"})
    record Child(@Schema(pattern = "^[0-9]{12}$") String iin) {}

    /** A consent of KDP for one person and one access name; the registers verify it. */
    @Schema(
            name = "Consent",
            requiredProperties = {"subject", "access", "token", "publicKey"})
    record Consent(
            @Schema(enumeration = {"applicant", "child"}) String subject,
            @Schema(example = "GBDFLUniversal_token") String access,

            @Schema(description = "code of the consent service's answer")
            String token,

            @Schema(description = "public-key of the consent service's answer")
            String publicKey,

            @Schema(description = "identifier of the consent service's answer, kept as evidence")
            String answerId) {}

    /** @throws kz.enrollment.web.api.ApiRefusal and refusals of IINs and phones */
    static DraftOrder order(Body body) {
        Body sent = body.only(MEMBERS);
        Body applicant = sent.object("applicant").only(Set.of("iin", "phone", "extraPhone"));
        return new DraftOrder(
                Iin.of(applicant.text("iin")),
                PhoneNumber.of(applicant.text("phone")),
                language(sent),
                Iin.of(sent.object("child").only(Set.of("iin")).text("iin")),
                sent.texts("wishes", MOST_WISHES),
                sent.flag("byCatchment", false),
                sent.flag("transport", false),
                sent.flag("specialNeeds", false),
                applicant.textOrNull("extraPhone"),
                sent.flag("keepWaiting", true),
                sent.objects("consents", MOST_CONSENTS).stream()
                        .map(DraftRequest::consent)
                        .toList());
    }

    private static Language language(Body sent) {
        return sent.textOrNull("language") == null
                ? Language.KK
                : sent.parsed("language", code -> Language.valueOf(code.toUpperCase(Locale.ROOT)));
    }

    private static HandedConsent consent(Body sent) {
        sent.only(Set.of("subject", "access", "token", "publicKey", "answerId"));
        return new HandedConsent(
                sent.parsed("subject", kind -> SubjectKind.valueOf(kind.toUpperCase(Locale.ROOT))),
                sent.parsed("access", DraftRequest::access),
                sent.text("token"),
                sent.text("publicKey"),
                sent.textOrNull("answerId", LONGEST_ANSWER_ID));
    }

    private static AccessName access(String service) {
        try {
            return AccessName.ofService(service);
        } catch (NoSuchElementException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }
}
