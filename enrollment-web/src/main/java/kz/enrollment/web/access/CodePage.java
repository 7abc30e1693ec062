package kz.enrollment.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.access.ParentIdentity;
import kz.enrollment.access.ParentLogin;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.VisitorLanguage;

/** Step 1, second half: the code from the SMS opens the cabinet, or the page the person was going to. */
@Named
@RequestScoped
public class CodePage {

    private final ParentLogin login;
    private final ProvedVisit visit;
    private final Clock clock;
    private final HttpServletRequest request;

    private String code;

    protected CodePage() {
        this(null, null, null, null);
    }

    @Inject
    public CodePage(ParentLogin login, ProvedVisit visit, Clock clock, HttpServletRequest request) {
        this.login = login;
        this.visit = visit;
        this.clock = clock;
        this.request = request;
    }

    /** Without a code on its way there is nothing to do here. */
    public void enter() {
        if (progress().isEmpty()) {
            Redirect.to(Visit.visitor(request).isPresent() ? "/cabinet" : "/login");
        }
    }

    public void open() {
        LoginInProgress progress = progress().orElse(null);
        if (progress == null) {
            Redirect.to("/login");
            return;
        }
        ParentIdentity parent =
                login.confirm(progress.ticket(), code == null ? "" : code.replaceAll("\\s", ""), visit.named());
        LoginInProgress.end(request);
        HttpServletResponse response = Redirect.response();
        Visit.begin(request, response, parent, clock.instant());
        Redirect.to(ParentDestination.of(request, parent.accountId(), progress.to()));
    }

    public void sendAgain() {
        LoginInProgress progress = progress().orElse(null);
        if (progress != null) {
            CodeTicket ticket = login.requestCode(
                    progress.iin(), progress.phone(), VisitorLanguage.of(request), RemoteAddress.of(request));
            LoginInProgress.begin(request, ticket, progress.iin(), progress.phone(), progress.to());
        }
        Redirect.to("/code?again=yes");
    }

    public String getMaskedPhone() {
        return progress().map(LoginInProgress::maskedPhone).orElse("");
    }

    public Instant getExpiresAt() {
        return progress().map(LoginInProgress::expiresAt).orElse(null);
    }

    public boolean isSentAgain() {
        return request.getParameter("again") != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    private Optional<LoginInProgress> progress() {
        return LoginInProgress.of(request);
    }
}
