package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.access.StaffLogin;
import kz.enrollment.web.access.RemoteAddress;

/** The door of the workplace: login, password and the code of the authenticator. */
@Named
@RequestScoped
public class StaffLoginPage {

    private final StaffLogin staffLogin;
    private final StaffVisit visit;
    private final HttpServletRequest request;

    private String login;
    private String password;
    private String totp;

    protected StaffLoginPage() {
        this(null, null, null);
    }

    @Inject
    public StaffLoginPage(StaffLogin staffLogin, StaffVisit visit, HttpServletRequest request) {
        this.staffLogin = staffLogin;
        this.visit = visit;
        this.request = request;
    }

    public void enter() {
        visit.begin(staffLogin.authenticate(login, password, totp.replaceAll("\\s", ""), RemoteAddress.of(request)));
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    /** Never sent back to the browser. */
    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTotp() {
        return null;
    }

    public void setTotp(String totp) {
        this.totp = totp;
    }
}
