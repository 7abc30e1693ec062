package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.ResourceBundle;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.CallerAddress;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.SlidingWindow;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignedXml;
import kz.enrollment.signature.SigningPurpose;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What somebody signs to log in: plain text that says where, as whom and when, with 256 random bits. Signed for one
 * portal, one kind of log-in and one moment, it opens nothing else. The text is ours.
 */
@ApplicationScoped
public class LoginChallenge {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BYTES = 32;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final String portal;
    private final SlidingWindow drawn;
    private final Clock clock;

    protected LoginChallenge() {
        this(null, 0, null);
    }

    /**
     * @param portal the address the public knows us by
     * @param perAddress challenges for one address in a quarter of an hour, as many as codes
     */
    @Inject
    public LoginChallenge(
            @ConfigProperty(name = "ENROLLMENT_PUBLIC_URL", defaultValue = "http://localhost:8080") String portal,
            @ConfigProperty(name = "ENROLLMENT_CODES_PER_ADDRESS", defaultValue = "300") int perAddress,
            Clock clock) {
        this.portal = portal;
        this.drawn = new SlidingWindow(perAddress, WINDOW);
        this.clock = clock;
    }

    /** Refused with {@code login.too_many_codes(seconds)}. */
    public byte[] draw(SigningPurpose purpose, SignatureFormat format, Language language, String remoteAddress) {
        Duration wait = drawn.enter(CallerAddress.of(remoteAddress), clock.instant());
        if (!wait.isZero()) {
            throw new BusinessRuleViolation("login.too_many_codes", Math.max(1, wait.toSeconds()));
        }
        return SignedXml.content(text(purpose, language), purpose, format);
    }

    private String text(SigningPurpose purpose, Language language) {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        String pattern = ResourceBundle.getBundle("kz.enrollment.signature.challenge", language.locale())
                .getString(purpose.name());
        return MessageFormat.format(
                pattern,
                portal,
                Base64.getUrlEncoder().withoutPadding().encodeToString(random),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
