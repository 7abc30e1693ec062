package kz.enrollment.shared;

/** There is no such thing, or it belongs to somebody else: the caller cannot tell which. */
public class NotFound extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not-found");
    }
}
