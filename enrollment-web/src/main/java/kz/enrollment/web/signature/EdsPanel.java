package kz.enrollment.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ChangedByAnother;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningState;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.Signings;
import kz.enrollment.web.frame.NcaLayerAddress;
import kz.enrollment.web.frame.PageAddress;

/**
 * Signing with NCALayer on a page; {@code eds} on pages, drawn by {@code e:ncalayer}. A page asks in its view action and
 * acts on what comes back:
 *
 * <pre>
 * public void enter() { eds.ask(…open a signing…, from); }
 * public void send() { eds.signed(this::enter, posted -> …the act…); }
 * </pre>
 */
@Named("eds")
@RequestScoped
public class EdsPanel {

    /** Identifier of the button, beside which a refusal is told. */
    static final String BUTTON = "sign";

    private static final String FORMAT = "format";

    /** What may go wrong between the page and NCALayer; ncalayer.js tells which. */
    private static final List<String> PROBLEMS =
            List.of("not-running", "not-layer", "closed", "cancelled", "module", "too-old", "timeout", "reload");

    private final Signings signings;
    private final Clock clock;
    private final HttpServletRequest request;

    private AskedSignature asked;

    protected EdsPanel() {
        this(null, null, null);
    }

    @Inject
    public EdsPanel(Signings signings, Clock clock, HttpServletRequest request) {
        this.signings = signings;
        this.clock = clock;
        this.request = request;
    }

    /** Asks for a signature with a key; this session alone can go on with it. */
    public void ask(SigningTicket ticket, AskedSignature.From from) {
        AwaitedSigning.begin(request, ticket, SigningMeans.EDS, "");
        asked = AskedSignature.of(ticket, signings.view(ticket.id(), ticket.secret()), from, clock.instant());
    }

    /**
     * Verifies the signature the form brought and does what it was made for. A refusal is told beside the button, and the page
     * asks anew: nothing else on it is lost.
     *
     * @param again opens another signing for the page
     */
    public void signed(Runnable again, Consumer<PostedSignature> act) {
        try {
            PostedSignature posted = PostedSignature.of(request);
            // This session's own: signed a moment ago, and only the act failed, so the signature is as good as it was.
            if (signings.view(posted.signing(), posted.secret()).state() != SigningState.SIGNED) {
                signings.sign(posted.signing(), posted.secret(), posted.signature());
            }
            act.accept(posted);
        } catch (NotFound | ChangedByAnother ownPage) {
            throw ownPage;
        } catch (BusinessRuleViolation refused) {
            throw again(again, refused);
        }
    }

    /** The refusal to tell: beside the button, or of the page as a whole when nothing is asked for any more. */
    private static BusinessRuleViolation again(Runnable again, BusinessRuleViolation refused) {
        try {
            again.run();
        } catch (NotFound | ChangedByAnother ownPage) {
            throw ownPage;
        } catch (BusinessRuleViolation nothingToAskFor) {
            return refused;
        }
        return refused.field() == null ? refused.at(BUTTON) : refused;
    }

    /** CMS, or XML when the visitor wants it so. */
    public SignatureFormat getFormat() {
        return "xml".equals(request.getParameter(FORMAT)) ? SignatureFormat.XML : SignatureFormat.CMS;
    }

    public boolean isXml() {
        return getFormat() == SignatureFormat.XML;
    }

    /** This page in the other form of signature. */
    public String getOtherFormat() {
        String address = PageAddress.without(FORMAT, request);
        return isXml() ? address : address + (address.contains("?") ? "&" : "?") + FORMAT + "=xml";
    }

    /** A page that could ask nothing draws no form; one that was sent is there until it is drawn, to be read. */
    public boolean isShown() {
        return asked != null || FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public AskedSignature getAsked() {
        return asked;
    }

    public List<String> getProblems() {
        return PROBLEMS;
    }

    public String getLayer() {
        return NcaLayerAddress.value();
    }
}
