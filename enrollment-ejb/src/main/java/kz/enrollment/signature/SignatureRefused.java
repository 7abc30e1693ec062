package kz.enrollment.signature;

import kz.enrollment.shared.BusinessRuleViolation;

/** A signature that does not count; the code is {@code signature.} and the problem in small letters. */
public class SignatureRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private final SignatureProblem problem;

    public SignatureRefused(SignatureProblem problem) {
        super("signature." + problem.name().toLowerCase(java.util.Locale.ROOT));
        this.problem = problem;
    }

    public SignatureProblem problem() {
        return problem;
    }
}
