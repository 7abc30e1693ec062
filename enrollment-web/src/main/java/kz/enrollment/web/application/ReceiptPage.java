package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.Submissions;

/** The instant receipt: number, time, place in the queue, term. */
@Named
@RequestScoped
public class ReceiptPage {

    private final Submissions submissions;
    private final HttpServletRequest request;

    private ReceiptView receipt;

    protected ReceiptPage() {
        this(null, null);
    }

    @Inject
    public ReceiptPage(Submissions submissions, HttpServletRequest request) {
        this.submissions = submissions;
        this.request = request;
    }

    public void enter() {
        receipt = submissions.receipt(RequestedId.of(request, "id"));
    }

    public ReceiptView getReceipt() {
        return receipt;
    }
}
