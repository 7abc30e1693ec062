package kz.enrollment.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.access.KnownAccount;
import kz.enrollment.access.ParentLogin;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.web.access.ProvedVisit.Proof;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.VisitorLanguage;

/** After a log-in by certificate: which number is the person's, when we know none or several. */
@Named
@RequestScoped
public class AccountPage {

    private static final String CHOICE = "account";

    private final ProvedVisit visit;
    private final ParentLogin login;
    private final HttpServletRequest request;

    private String phone;

    protected AccountPage() {
        this(null, null, null);
    }

    @Inject
    public AccountPage(ProvedVisit visit, ParentLogin login, HttpServletRequest request) {
        this.visit = visit;
        this.login = login;
        this.request = request;
    }

    /** Without a fresh proof there is nothing to do here. */
    public void enter() {
        if (visit.proof().isEmpty()) {
            Redirect.to(Visit.visitor(request).isPresent() ? "/cabinet" : "/login");
        }
    }

    public List<KnownAccount> getAccounts() {
        return visit.proof().map(proof -> proof.person().accounts()).orElse(List.of());
    }

    public void choose() {
        if (isOver()) {
            return;
        }
        String chosen = request.getParameter(CHOICE);
        visit.enter(getAccounts().stream()
                .map(KnownAccount::id)
                .filter(id -> id.toString().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("radio.required").at(CHOICE)));
    }

    /** Another number is the person's by the mobile citizens base, or proved by a code; the IIN is proved already. */
    public void enterByPhone() {
        if (isOver() || visit.enter(phone)) {
            return;
        }
        Proof proof = visit.proof().orElseThrow();
        String iin = proof.person().iin();
        CodeTicket ticket = login.requestCode(iin, phone, VisitorLanguage.of(request), RemoteAddress.of(request));
        LoginInProgress.begin(request, ticket, iin, phone, proof.to());
        Redirect.to("/code");
    }

    private boolean isOver() {
        boolean over = visit.proof().isEmpty();
        if (over) {
            Redirect.to("/login?ended=yes");
        }
        return over;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
