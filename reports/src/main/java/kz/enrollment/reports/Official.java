package kz.enrollment.reports;

import java.util.Objects;

/**
 * The person with the school's authority who decided or signs (Rules §7).
 *
 * @param position position in the language of the document; for an automatic decision the name of the rule
 * @param name name as printed, empty for an automatic decision
 * @param signature who signed electronically and when, as printed; empty without an electronic signature
 */
public record Official(String position, String name, String signature) {
    public Official {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(signature, "signature");
    }

    /** Somebody who did not sign electronically. */
    public Official(String position, String name) {
        this(position, name, "");
    }
}
