package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.verification.CheckProgress;

/** What a parent is told about checks that wait: it is not their fault. */
@Named
@RequestScoped
public class CheckProgressPanel {

    private final CheckProgress progress;
    private final HttpServletRequest request;

    private CheckProgress.View view;

    protected CheckProgressPanel() {
        this(null, null);
    }

    @Inject
    public CheckProgressPanel(CheckProgress progress, HttpServletRequest request) {
        this.progress = progress;
        this.request = request;
    }

    public CheckProgress.View getView() {
        if (view == null) {
            view = progress.of(RequestedId.of(request, "id"));
        }
        return view;
    }

    /** Which words tell it; empty when nothing waits. */
    public String getState() {
        if (getView().consentLacking()) {
            return "consent";
        }
        if (getView().byHand()) {
            return "hand";
        }
        return getView().silentSince() == null ? "" : "silent";
    }
}
