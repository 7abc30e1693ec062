package kz.enrollment.consent;

import java.util.Arrays;
import java.util.List;

/**
 * What a consent is for: a consent opens one service for one person's data (state-systems.md, KDP). Which registers want a
 * consent besides GBD FL is not public; that the civil registry and social protection do is ours.
 */
public enum AccessName {
    PERSON("GBDFLUniversal_token"),
    /** The same service for a child, whose consent a parent gives; the name is ours. */
    PERSON_OF_CHILD("GBDFLUniversal_token_child"),
    /** Whose parent or guardian somebody is; the name is ours. */
    CHILDREN("ZAGS_CHILDREN"),
    /** The record of a birth; the name is ours. */
    BIRTH_ACT("ZAGS_BIRTH_ACT"),
    /** Categories of social support; the name is ours. */
    SOCIAL_STATUS("SOCIAL_STATUS");

    private final String service;

    AccessName(String service) {
        this.service = service;
    }

    /** As the consent service knows it. */
    public String service() {
        return service;
    }

    /** Of {@code access_name} as it is stored and sent. */
    public static AccessName ofService(String name) {
        return Arrays.stream(values())
                .filter(access -> access.service.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What an admission needs to read about somebody; the first one speaks for the others on pages. */
    public static List<AccessName> neededFor(SubjectKind kind) {
        return switch (kind) {
            case APPLICANT -> List.of(PERSON, CHILDREN, SOCIAL_STATUS);
            case CHILD -> List.of(PERSON_OF_CHILD, BIRTH_ACT);
        };
    }
}
