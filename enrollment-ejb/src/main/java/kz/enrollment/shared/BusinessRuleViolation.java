package kz.enrollment.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Objects;

/**
 * A command that the rules do not allow. The transaction rolls back; the code is stable and names the text that the
 * user reads, in their language.
 *
 * <p>Rollback is declared here and not in {@code ejb-jar.xml}, because a server ignores that file when the EJB jar
 * travels inside the WAR.
 */
@ApplicationException(rollback = true, inherited = true)
public class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final transient List<Object> arguments;

    /** @param arguments facts for the text; never personal data, since they may reach a log */
    public BusinessRuleViolation(String code, Object... arguments) {
        this(code, null, List.of(arguments));
    }

    private BusinessRuleViolation(String code, String field, List<Object> arguments) {
        super(Objects.requireNonNull(code, "code"));
        this.code = code;
        this.field = field;
        this.arguments = arguments;
    }

    /** The same refusal, to be shown beside a field of the form. */
    public BusinessRuleViolation at(String formField) {
        return new BusinessRuleViolation(code, formField, arguments());
    }

    public String code() {
        return code;
    }

    /** The form's field it belongs to, or null. */
    public String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
