package kz.enrollment.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.signature.SignedLogin;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.web.frame.VisitorLanguage;
import kz.enrollment.web.signature.AskedSignature;
import kz.enrollment.web.signature.EdsPanel;

/** Step 1 with a key on this computer: NCALayer signs a challenge with the certificate for log-in. */
@Named
@RequestScoped
public class EdsLoginPage {

    private final EdsPanel eds;
    private final SignedLogin login;
    private final ProvedVisit visit;
    private final HttpServletRequest request;

    protected EdsLoginPage() {
        this(null, null, null, null);
    }

    @Inject
    public EdsLoginPage(EdsPanel eds, SignedLogin login, ProvedVisit visit, HttpServletRequest request) {
        this.eds = eds;
        this.login = login;
        this.visit = visit;
        this.request = request;
    }

    public void enter() {
        eds.ask(
                login.open(
                        SigningPurpose.PARENT_LOGIN,
                        SigningMeans.EDS,
                        eds.getFormat(),
                        VisitorLanguage.of(request),
                        RemoteAddress.of(request)),
                AskedSignature.From.ANYBODY);
    }

    public void open() {
        eds.signed(this::enter, posted -> visit.begin(posted.signing(), posted.secret(), request.getParameter("to")));
    }
}
