package kz.enrollment.access;

import kz.enrollment.shared.BusinessRuleViolation;

/**
 * What came of trying a one-time code. A result and not a refusal, because a wrong try must be counted even when the
 * caller rolls back.
 *
 * @param triesLeft meaningful for a wrong code
 */
public record Check(Result result, int triesLeft) {

    public enum Result {
        RIGHT,
        WRONG,
        EXPIRED,
        USED,
        UNKNOWN
    }

    /** Refuses with {@code code.wrong}, {@code code.expired}, {@code code.used} or {@code code.unknown} unless right. */
    public void requireRight() {
        switch (result) {
            case RIGHT -> {}
            case WRONG -> throw new BusinessRuleViolation("code.wrong", triesLeft).at("code");
            case EXPIRED -> throw new BusinessRuleViolation("code.expired").at("code");
            case USED -> throw new BusinessRuleViolation("code.used").at("code");
            case UNKNOWN -> throw new BusinessRuleViolation("code.unknown").at("code");
        }
    }
}
