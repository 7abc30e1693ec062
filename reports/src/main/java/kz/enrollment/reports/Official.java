package kz.enrollment.reports;

import java.util.Objects;

/**
 * The person with the school's authority who decided or signs (Rules §7).
 *
 * @param position position in the language of the document; for an automatic decision the name of the rule
 * @param name name as printed, empty for an automatic decision
 */
public record Official(String position, String name) {
    public Official {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(name, "name");
    }
}
