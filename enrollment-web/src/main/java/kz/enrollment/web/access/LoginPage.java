package kz.enrollment.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.access.ParentLogin;
import kz.enrollment.web.frame.PageAddress;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.VisitorLanguage;

/** Step 1: IIN and phone; a one-time code is sent. */
@Named
@RequestScoped
public class LoginPage {

    private final ParentLogin login;
    private final HttpServletRequest request;

    private String iin;
    private String phone;

    protected LoginPage() {
        this(null, null);
    }

    @Inject
    public LoginPage(ParentLogin login, HttpServletRequest request) {
        this.login = login;
        this.request = request;
    }

    /** Asks for a code; the answer is the same whoever asks. */
    public void send() {
        CodeTicket ticket = login.requestCode(iin, phone, VisitorLanguage.of(request), RemoteAddress.of(request));
        LoginInProgress.begin(
                request, ticket, iin, phone, PageAddress.destination(request).orElse(null));
        Redirect.to("/code");
    }

    /** True when the person was logged in until a moment ago. */
    public boolean isEnded() {
        return request.getParameter("ended") != null;
    }

    /** True when a form was being sent at that moment and its input waits. */
    public boolean isKept() {
        return "kept".equals(request.getParameter("ended"));
    }

    /** The other doors, which lead to the same place. */
    public String getEds() {
        return PageAddress.onTheWay("/login/eds", request);
    }

    public String getByPhone() {
        return PageAddress.onTheWay("/login", request);
    }

    public String getQr() {
        return PageAddress.onTheWay("/login/qr", request);
    }

    public String getIin() {
        return iin;
    }

    public void setIin(String iin) {
        this.iin = iin;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
