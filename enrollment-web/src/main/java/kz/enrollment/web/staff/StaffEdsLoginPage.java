package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import kz.enrollment.signature.SignedLogin;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.StaffEntrance;
import kz.enrollment.web.access.RemoteAddress;
import kz.enrollment.web.frame.PageAddress;
import kz.enrollment.web.frame.VisitorLanguage;
import kz.enrollment.web.signature.AskedSignature;
import kz.enrollment.web.signature.EdsPanel;

/** The door of the workplace for those with a certificate of their school or department. */
@Named
@RequestScoped
public class StaffEdsLoginPage {

    private final EdsPanel eds;
    private final SignedLogin login;
    private final StaffEntrance entrance;
    private final StaffVisit visit;
    private final HttpServletRequest request;

    protected StaffEdsLoginPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public StaffEdsLoginPage(
            EdsPanel eds, SignedLogin login, StaffEntrance entrance, StaffVisit visit, HttpServletRequest request) {
        this.eds = eds;
        this.login = login;
        this.entrance = entrance;
        this.visit = visit;
        this.request = request;
    }

    public void enter() {
        eds.ask(
                login.open(
                        SigningPurpose.STAFF_LOGIN,
                        SigningMeans.EDS,
                        eds.getFormat(),
                        VisitorLanguage.of(request),
                        RemoteAddress.of(request)),
                AskedSignature.From.ANYBODY);
    }

    public void open() {
        eds.signed(this::enter, posted -> visit.begin(entrance.enter(posted.signing(), posted.secret())));
    }

    public String getByPassword() {
        return PageAddress.onTheWay("/staff/login", request);
    }

    /** This page, on the way to the same place. */
    public String getByCertificate() {
        return PageAddress.onTheWay("/staff/login-eds", request);
    }
}
