package kz.enrollment.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.allocation.ReleaseOrder;
import kz.enrollment.allocation.Releases;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.web.frame.PreviewedForm;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.staff.FormErrors;

/** A district's order that opens a stream's places for all: written, looked at, confirmed for good. */
@Named
@RequestScoped
public class ReleasePage extends PreviewedForm {

    @Inject
    private ShownStream shown;

    @Inject
    private Releases releases;

    @Inject
    private Clock clock;

    private boolean sure;
    private String documentNumber;
    private String documentDate;
    private String reason;

    protected ReleasePage() {}

    @Inject
    public ReleasePage(HttpServletRequest request) {
        super(request);
        documentNumber = request.getParameter("documentNumber");
        documentDate = request.getParameter("documentDate");
        reason = request.getParameter("reason");
    }

    public void enter() {
        if (getBefore().released()) {
            Redirect.to("/staff/places/stream?id=" + shown.getId());
        }
    }

    public PlacesView getBefore() {
        return shown.getView().places();
    }

    public int getServable() {
        return getBefore().opened().servable();
    }

    /** @throws BusinessRuleViolation {@code document.date} already here, before anything is confirmed */
    public void preview() {
        LocalDate date = getDate();
        if (date == null || date.isAfter(LocalDate.now(clock))) {
            throw new BusinessRuleViolation("document.date").at("documentDate");
        }
        show();
    }

    public void order() {
        if (!sure) {
            FormErrors.add("sure", "release.sure.required");
            return;
        }
        edit();
        releases.order(shown.getId(), new ReleaseOrder(documentNumber, getDate(), reason));
        Redirect.to(shown.address("released"));
    }

    /** As the browser's date field sends it; null for anything else. */
    public LocalDate getDate() {
        try {
            return LocalDate.parse(documentDate == null ? "" : documentDate.strip());
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }

    public String getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(String documentDate) {
        this.documentDate = documentDate;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
