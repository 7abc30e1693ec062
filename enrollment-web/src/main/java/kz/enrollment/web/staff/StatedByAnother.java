package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import kz.enrollment.shared.BusinessRuleViolation;

/**
 * The tick with which an officer sets aside what somebody else stated of a child; part of two pages. It is there only after
 * the rules have refused and told the number of that application, and it is worth something for this number alone.
 */
@Named
@RequestScoped
public class StatedByAnother {

    private static final String FIELD = "setAside";

    @Inject
    private HttpServletRequest request;

    private String number;

    /** Number of the other application; null as long as nobody has told of any. */
    public String getNumber() {
        return number == null ? request.getParameter(FIELD) : number;
    }

    public boolean isTicked() {
        return getNumber() != null && getNumber().equals(request.getParameter(FIELD));
    }

    /** @param command what the officer asks for; gets the number that was ticked, or null */
    <T> T asked(Function<String, T> command) {
        try {
            return command.apply(request.getParameter(FIELD));
        } catch (BusinessRuleViolation refused) {
            if ("child.stated_unconfirmed".equals(refused.code())) {
                number = String.valueOf(refused.arguments().get(0));
            }
            throw refused;
        }
    }
}
