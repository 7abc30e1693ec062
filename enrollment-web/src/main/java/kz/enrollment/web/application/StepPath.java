package kz.enrollment.web.application;

import java.util.Locale;
import java.util.UUID;
import kz.enrollment.application.Step;

/** Addresses of a draft's pages. */
final class StepPath {

    private StepPath() {}

    static String of(Step step, UUID draftId) {
        return "/apply/" + step.name().toLowerCase(Locale.ROOT) + "?id=" + draftId;
    }

    /** The second page of the step of the school: all wishes in their order. */
    static String wishes(UUID draftId) {
        return "/apply/wishes?id=" + draftId;
    }

    /** The page after a step; after the last one comes the signature. */
    static String after(Step step, UUID draftId) {
        int next = step.ordinal() + 1;
        return next < Step.values().length ? of(Step.values()[next], draftId) : "/apply/sign?id=" + draftId;
    }
}
