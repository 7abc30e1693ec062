package kz.enrollment.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignedLogin;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.web.frame.PageAddress;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.VisitorLanguage;
import kz.enrollment.web.signature.AwaitedSigning;
import kz.enrollment.web.signature.QrPanel;

/** Step 1 by phone: eGov Mobile signs a challenge, and the certificate tells who logs in. */
@Named
@RequestScoped
public class LoginQrPage {

    private final SignedLogin login;
    private final ProvedVisit visit;
    private final QrPanel panel;
    private final HttpServletRequest request;

    protected LoginQrPage() {
        this(null, null, null, null);
    }

    @Inject
    public LoginQrPage(SignedLogin login, ProvedVisit visit, QrPanel panel, HttpServletRequest request) {
        this.login = login;
        this.visit = visit;
        this.panel = panel;
        this.request = request;
    }

    public void enter() {
        if (Visit.visitor(request).isPresent()) {
            Redirect.to("/cabinet");
        } else if (!panel.isBegun()) {
            renew();
        }
    }

    public void renew() {
        Redirect.to(panel.begin(
                login.open(
                        SigningPurpose.PARENT_LOGIN,
                        SigningMeans.EGOV_QR,
                        SignatureFormat.CMS,
                        VisitorLanguage.of(request),
                        RemoteAddress.of(request)),
                PageAddress.onTheWay("/login/qr", request)));
    }

    public void signed() {
        AwaitedSigning signed = panel.requireSigned();
        visit.begin(
                signed.id(), signed.secret(), PageAddress.destination(request).orElse(null));
    }

    public void leave() {
        panel.cancel();
        Redirect.to(PageAddress.onTheWay("/login", request));
    }
}
