package kz.enrollment.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Roles;
import kz.enrollment.web.access.Visit;
import kz.enrollment.web.access.Visitor;

/** What the template and the tags need to know about the request; {@code page} on pages. */
@Named("page")
@RequestScoped
public class PageFrame {

    private final HttpServletRequest request;

    protected PageFrame() {
        this(null);
    }

    @Inject
    public PageFrame(HttpServletRequest request) {
        this.request = request;
    }

    /** {@code kk} or {@code ru}. */
    public String getLang() {
        return language().code();
    }

    public Locale getLocale() {
        return language().locale();
    }

    public boolean isKazakh() {
        return language() == Language.KK;
    }

    /** The same page in the other language. */
    public String languageLink(String code) {
        String address = PageAddress.without(VisitorLanguage.PARAMETER, request);
        return address + (address.contains("?") ? "&" : "?") + VisitorLanguage.PARAMETER + "=" + code;
    }

    public String getCsrf() {
        return CsrfToken.of(request);
    }

    public boolean isParent() {
        return Roles.PARENT.equals(role());
    }

    public boolean isStaff() {
        return role() != null && !isParent();
    }

    public boolean isDirector() {
        return Roles.DIRECTOR.equals(role());
    }

    /** Version in the address of style sheets and scripts: browsers keep them until it changes. */
    public String getBuild() {
        return BuildStamp.of(request.getServletContext());
    }

    public boolean isHasErrors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getMaximumSeverity() != null;
    }

    /** Everything wrong with the form, in the order of its fields. */
    public List<FormError> getErrors() {
        return FormError.all(FacesContext.getCurrentInstance());
    }

    /** What a field points screen readers to: its hint and its error; null, so no attribute, when it has neither. */
    public String describedBy(String id, String hint, boolean wrong) {
        boolean hinted = hint != null && !hint.isEmpty();
        String ids = (hinted ? id + "-hint " : "") + (wrong ? id + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Whether a radio button is on: as the form was sent, else as it is stored. */
    public boolean chosen(String name, Object value, Object stored) {
        String sent = "POST".equals(request.getMethod()) ? request.getParameter(name) : null;
        return sent == null ? Objects.equals(asText(value), asText(stored)) : sent.equals(asText(value));
    }

    private static String asText(Object value) {
        return value == null ? null : value.toString();
    }

    private Language language() {
        return VisitorLanguage.of(request);
    }

    private String role() {
        return Visit.visitor(request).map(Visitor::role).orElse(null);
    }
}
