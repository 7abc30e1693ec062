package kz.enrollment.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import kz.enrollment.access.MailView;
import kz.enrollment.access.ParentMails;
import kz.enrollment.web.frame.Redirect;

/** The parent's e-mail: an address, the code that came there, no more of it. */
@Named
@RequestScoped
public class EmailPage {

    private static final Set<String> DONE = Set.of("sent", "confirmed", "forgotten");

    private final ParentMails mails;
    private final HttpServletRequest request;

    private MailView mine;
    private String address;
    private String code;

    protected EmailPage() {
        this(null, null);
    }

    @Inject
    public EmailPage(ParentMails mails, HttpServletRequest request) {
        this.mails = mails;
        this.request = request;
    }

    public void send() {
        mails.ask(address);
        Redirect.to("/cabinet/email?done=sent");
    }

    public void confirm() {
        mails.confirm(code);
        Redirect.to("/cabinet/email?done=confirmed");
    }

    public void forget() {
        mails.forget();
        Redirect.to("/cabinet/email?done=forgotten");
    }

    public MailView getMine() {
        if (mine == null) {
            mine = mails.mine();
        }
        return mine;
    }

    /** What was done a moment ago, or null. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
