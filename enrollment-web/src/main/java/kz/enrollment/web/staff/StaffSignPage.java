package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.decision.AskedAct;
import kz.enrollment.decision.SignedActs;
import kz.enrollment.decision.StaffAct;
import kz.enrollment.shared.NotFound;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.VisitorLanguage;
import kz.enrollment.web.signature.AskedSignature;
import kz.enrollment.web.signature.EdsPanel;

/** An act of staff written out, and the signature under it: what is signed here is what happens. */
@Named
@RequestScoped
public class StaffSignPage {

    @Inject
    private SignedActs acts;

    @Inject
    private EdsPanel eds;

    @Inject
    private HttpServletRequest request;

    private String text;

    public void enter() {
        if (PendingAct.of(request).isPresent()) {
            ask();
        } else {
            // Done already, or of another tab.
            Redirect.to("/staff/queue");
        }
    }

    public void send() {
        eds.signed(this::ask, posted -> {
            acts.perform(act(), eds.getFormat(), posted.signing());
            String done = done(act());
            PendingAct.end(request);
            Redirect.to(done);
        });
    }

    /** The very text that is signed. */
    public String getText() {
        return text;
    }

    public String getPurpose() {
        return PendingAct.of(request).map(act -> act.purpose().name()).orElse("ADMISSION");
    }

    /** Back to where it was decided. */
    public String getBack() {
        return PendingAct.of(request)
                .map(act -> act instanceof StaffAct.Enrol ? "/staff/orders" : "/staff/case?id=" + act.subject())
                .orElse("/staff/queue");
    }

    private void ask() {
        AskedAct asked = acts.ask(act(), eds.getFormat(), VisitorLanguage.of(request));
        text = asked.text();
        eds.ask(
                asked.ticket(),
                new AskedSignature.From(asked.by().iin(), asked.by().bin()));
    }

    private StaffAct act() {
        return PendingAct.of(request).orElseThrow(NotFound::new);
    }

    private static String done(StaffAct act) {
        return switch (act.purpose()) {
            case ADMISSION -> "/staff/case?done=admitted&id=" + act.subject();
            case REFUSAL -> "/staff/case?done=refused&id=" + act.subject();
            default -> "/staff/orders?done=issued&campaign=" + act.subject();
        };
    }
}
