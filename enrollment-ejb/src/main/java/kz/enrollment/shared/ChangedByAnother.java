package kz.enrollment.shared;

/** Somebody changed the thing between showing the form and sending it. */
public class ChangedByAnother extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ChangedByAnother() {
        super("changed-by-another");
    }
}
