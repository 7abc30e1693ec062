package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.StaffIdentity;
import kz.enrollment.access.StaffLogin;
import kz.enrollment.web.access.RemoteAddress;
import kz.enrollment.web.access.Visit;
import kz.enrollment.web.frame.FormOwner;
import kz.enrollment.web.frame.KeptPost;
import kz.enrollment.web.frame.PageAddress;
import kz.enrollment.web.frame.Redirect;

/** The door of the workplace: login, password and the code of the authenticator. */
@Named
@RequestScoped
public class StaffLoginPage {

    private final StaffLogin staffLogin;
    private final Clock clock;
    private final HttpServletRequest request;

    private String login;
    private String password;
    private String totp;

    protected StaffLoginPage() {
        this(null, null, null);
    }

    @Inject
    public StaffLoginPage(StaffLogin staffLogin, Clock clock, HttpServletRequest request) {
        this.staffLogin = staffLogin;
        this.clock = clock;
        this.request = request;
    }

    public void enter() {
        StaffIdentity staff =
                staffLogin.authenticate(login, password, totp.replaceAll("\\s", ""), RemoteAddress.of(request));
        Visit.begin(request, Redirect.response(), staff.accountId(), staff.role(), clock.instant());
        Redirect.to(destination(staff.accountId(), new Workplace(staff.role())));
    }

    /** What was typed when a session ended comes first, then the page that was asked for. */
    private String destination(UUID account, Workplace workplace) {
        Optional<KeptPost> kept = KeptPost.of(request);
        if (kept.isPresent() && FormOwner.isOwner(kept.get(), account)) {
            return KeptPost.PAGE;
        }
        KeptPost.forget(request);
        String to = request.getParameter("to");
        return PageAddress.isLocal(to) && workplace.opens(to) ? to : workplace.getHome();
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
