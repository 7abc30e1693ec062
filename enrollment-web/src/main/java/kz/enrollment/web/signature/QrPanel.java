package kz.enrollment.web.signature;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningState;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.SigningView;
import kz.enrollment.signature.Signings;
import kz.enrollment.web.frame.Words;
import org.eclipse.microprofile.config.ConfigProvider;

/** The signing that a page waits for while the phone signs: its code, link, state and end; {@code qr} on pages. */
@Named("qr")
@RequestScoped
public class QrPanel {

    /** Parameter that names the signing. */
    static final String PARAMETER = "signing";

    private static final String LINK = "ENROLLMENT_EGOV_MOBILE_LINK";
    private static final String DEFAULT_LINK = "https://m.egov.kz/mobileSign?link=";

    private final Signings signings;
    private final Words words;
    private final Clock clock;
    private final HttpServletRequest request;

    private SigningView view;

    protected QrPanel() {
        this(null, null, null, null);
    }

    @Inject
    public QrPanel(Signings signings, Words words, Clock clock, HttpServletRequest request) {
        this.signings = signings;
        this.words = words;
        this.clock = clock;
        this.request = request;
    }

    /** Whether the address names a signing; else the page has to open one. */
    public boolean isBegun() {
        return request.getParameter(PARAMETER) != null;
    }

    /** @return where to go: the same page with the signing in its address */
    public String begin(SigningTicket ticket, String page) {
        String address = page + (page.contains("?") ? '&' : '?') + PARAMETER + '=' + ticket.id();
        AwaitedSigning.begin(request, ticket, SigningMeans.EGOV_QR, address);
        return address;
    }

    /**
     * What was signed.
     *
     * @throws BusinessRuleViolation {@code signing.open} while the phone has not signed, {@code signing.expired} when nothing
     *     of it is known here
     */
    public AwaitedSigning requireSigned() {
        AwaitedSigning signed = awaited().orElseThrow(() -> new BusinessRuleViolation("signing.expired"));
        if (getState() == SigningState.OPEN) {
            throw new BusinessRuleViolation("signing.open");
        }
        return signed;
    }

    /** The person has changed their mind; what is signed already stays so. */
    public void cancel() {
        awaited().ifPresent(one -> signings.cancel(one.id(), one.secret()));
    }

    /** What a session has forgotten is over for its page. */
    public SigningState getState() {
        return view().map(SigningView::state).orElse(SigningState.EXPIRED);
    }

    public boolean isWaiting() {
        return getState() == SigningState.OPEN || getState() == SigningState.SIGNED;
    }

    /** What the page shows is a refusal of what was signed: it must not send itself again. */
    public boolean isRefused() {
        return getState() == SigningState.SIGNED
                && FacesContext.getCurrentInstance().getMaximumSeverity() != null;
    }

    /** Whether another code is offered. */
    public boolean isOver() {
        boolean drawn = FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        return isOver(getState(), drawn, isRefused());
    }

    /** @param drawn false while a form is being read: the page it came from may have offered another code */
    static boolean isOver(SigningState state, boolean drawn, boolean refused) {
        return switch (state) {
            case OPEN -> false;
            case SIGNED -> !drawn || refused;
            default -> true;
        };
    }

    /** The very bytes that are asked to be signed, as text; empty when nothing of the signing is known here. */
    public Optional<String> getContent() {
        return view().map(asked -> new String(asked.content(), StandardCharsets.UTF_8));
    }

    public UUID getId() {
        return view().map(SigningView::id).orElse(null);
    }

    /** The picture that the phone's camera reads. */
    public String getImage() {
        return QrImage.of("mobileSign:" + announcement());
    }

    /** Opens the application on the device that shows the page. */
    public String getLink() {
        return ConfigProvider.getConfig().getOptionalValue(LINK, String.class).orElse(DEFAULT_LINK)
                + URLEncoder.encode(announcement(), StandardCharsets.UTF_8);
    }

    public Instant getExpiresAt() {
        return view().map(SigningView::expiresAt).orElse(null);
    }

    /** For the clock on the page. */
    public long getSecondsLeft() {
        return Math.max(0, Duration.between(clock.instant(), getExpiresAt()).toSeconds());
    }

    /** Why the phone's last try was refused; empty when there was none. */
    public String getProblem() {
        return view().map(SigningView::problem)
                .map(problem -> words.violation(new SignatureRefused(problem)))
                .orElse("");
    }

    private String announcement() {
        return awaited()
                .map(one -> EgovMobileServlet.address(one.id(), one.secret()))
                .orElseThrow(NotFound::new);
    }

    private Optional<AwaitedSigning> awaited() {
        return AwaitedSigning.of(request, request.getParameter(PARAMETER), SigningMeans.EGOV_QR);
    }

    /** Read once a request. */
    private Optional<SigningView> view() {
        if (view == null) {
            view = awaited().map(one -> signings.view(one.id(), one.secret())).orElse(null);
        }
        return Optional.ofNullable(view);
    }
}
