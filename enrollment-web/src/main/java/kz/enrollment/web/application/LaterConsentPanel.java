package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.LaterConsents;
import kz.enrollment.application.LaterConsents.Lacking;
import kz.enrollment.web.frame.Redirect;

/** The consent that an application sent during an outage of 1414 still waits for. */
@Named
@RequestScoped
public class LaterConsentPanel {

    private final LaterConsents consents;
    private final HttpServletRequest request;

    private Lacking lacking;
    private boolean asked;

    protected LaterConsentPanel() {
        this(null, null);
    }

    @Inject
    public LaterConsentPanel(LaterConsents consents, HttpServletRequest request) {
        this.consents = consents;
        this.request = request;
    }

    public boolean isLacking() {
        return found().isPresent();
    }

    /** {@code kinship}, {@code waiting} or {@code ended}: the last part of the text's key. */
    public String getState() {
        Lacking what = found().orElseThrow();
        if (what.consent() == null) {
            return "kinship";
        }
        return what.consent().status().open() ? "waiting" : "ended";
    }

    public String getMaskedPhone() {
        Lacking what = found().orElseThrow();
        return what.consent() == null ? "" : what.consent().maskedPhone();
    }

    /** 1414 sends its message once more. */
    public void ask() {
        consents.ask(id());
        Redirect.to("/application?id=" + id());
    }

    private UUID id() {
        return RequestedId.of(request, "id");
    }

    private Optional<Lacking> found() {
        if (!asked) {
            lacking = consents.of(id()).orElse(null);
            asked = true;
        }
        return Optional.ofNullable(lacking);
    }
}
