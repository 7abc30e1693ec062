package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.consent.ConsentLine;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.integration.ClientNames;
import kz.enrollment.shared.Page;
import kz.enrollment.web.frame.ListStart;
import kz.enrollment.web.frame.Redirect;

/** The parent's consents: whose data, for what, since when and until when; and the way to take them back or give them anew. */
@Named
@RequestScoped
public class ConsentsPage {

    private static final int ROWS = 20;
    private static final String LIST = "/cabinet/consents";
    private static final Set<String> DONE = Set.of("revoked", "asked");

    private final Consents consents;
    private final ClientNames programs;
    private final HttpServletRequest request;
    private final Map<UUID, String> names = new HashMap<>();

    private Page<ConsentLine> page;
    private ConsentLine line;

    protected ConsentsPage() {
        this(null, null, null);
    }

    @Inject
    public ConsentsPage(Consents consents, ClientNames programs, HttpServletRequest request) {
        this.consents = consents;
        this.programs = programs;
        this.request = request;
    }

    public Page<ConsentLine> getPage() {
        if (page == null) {
            page = consents.mine(ListStart.of(request), ROWS);
        }
        return page;
    }

    /** The one the address names. */
    public ConsentLine getLine() {
        if (line == null) {
            line = consents.line(RequestedId.of(request, "id"));
        }
        return line;
    }

    /** Somebody else's consent is a page that does not exist, whatever the form says. */
    public void enter() {
        getLine();
    }

    /** What has just been done: revoked or asked; else empty. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : "";
    }

    /** What the program that handed a consent over is called. */
    public String program(UUID client) {
        return names.computeIfAbsent(client, programs::of);
    }

    /** Whether a new SMS may be asked for: nothing stands, no answer is awaited, and it was asked for here. */
    public boolean isAskable() {
        return getLine().client() == null
                && !getLine().status().approved()
                && !getLine().status().open();
    }

    public void revoke() {
        consents.revoke(getLine().id());
        Redirect.to(LIST + "?done=revoked");
    }

    public void ask() {
        if (getLine().kind() == SubjectKind.APPLICANT) {
            consents.requestForMe();
        } else {
            consents.requestForChild(getLine().subject());
        }
        Redirect.to(LIST + "?done=asked");
    }
}
