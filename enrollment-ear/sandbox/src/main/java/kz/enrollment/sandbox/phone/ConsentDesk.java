package kz.enrollment.sandbox.phone;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import kz.enrollment.sandbox.city.LivingCity;

/**
 * The far side of KDP: sends messages from 1414 and waits for 511. The texts, 512 for a refusal and the term of ten minutes are
 * ours, since the real ones are not public. Consents live as long as the process.
 */
public final class ConsentDesk {

    /** The number requests come from. */
    public static final String NUMBER = "1414";

    private static final String YES = "511";
    private static final String NO = "512";
    private static final int TOKEN_BYTES = 24;
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("kz.enrollment.sandbox.phone.sms");

    private final Clock clock;
    private final PhoneNetwork phones;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Consent> byRequest = new HashMap<>();
    private final Map<String, Deque<Consent>> newestByPhone = new HashMap<>();
    private final Map<String, Consent> byToken = new HashMap<>();
    private final LivingCity city;
    private final String publicKey = randomText();

    public ConsentDesk(Clock clock, PhoneNetwork phones, LivingCity city) {
        this.clock = clock;
        this.phones = phones;
        this.city = city;
    }

    /** How a request stands; code and key are there once it is approved. */
    public record Standing(ConsentStatus status, Optional<String> code, String publicKey) {}

    /** Takes a new request, or tells how a known one stands. A poll for an unknown one is answered as expired. */
    public synchronized Standing ask(ConsentRequest request) {
        var known = byRequest.get(request.id());
        if (known == null && answeredBefore(request)) {
            return standing(approve(remember(request, ConsentStatus.PENDING)));
        }
        if (known == null && request.poll()) {
            return new Standing(ConsentStatus.EXPIRED, Optional.empty(), publicKey);
        }
        return known == null ? take(request) : standing(known);
    }

    /** One answer on the phone counts for all access names that refer to its request (ours). */
    private boolean answeredBefore(ConsentRequest request) {
        var leading = byRequest.get(request.dialogue());
        return leading != null
                && leading.phone().equals(request.phone())
                && leading.stands(request.subject(), clock.instant());
    }

    /** Ends a consent that was given; false when there is none. */
    public synchronized boolean revoke(String requestId, String subject) {
        var consent = byRequest.get(requestId);
        return consent != null && consent.revoke(subject);
    }

    /** A message from a phone to 1414. */
    public synchronized void receive(String phone, String text) {
        phones.sent(phone, NUMBER, text);
        var answer = text.strip();
        var newest = newestOpen(phone);
        if (newest.isEmpty()) {
            phones.deliver(phone, NUMBER, TEXTS.getString("nothing-open"));
        } else if (answer.equals(YES)) {
            approve(newest.get());
            phones.deliver(phone, NUMBER, TEXTS.getString("approved"));
        } else if (answer.equals(NO)) {
            newest.get().deny();
            phones.deliver(phone, NUMBER, TEXTS.getString("denied"));
        } else {
            phones.deliver(phone, NUMBER, TEXTS.getString("not-understood"));
        }
    }

    /** Whether a token and key open the data of a person now, in a service that goes by any of these access names. */
    public synchronized boolean opens(String token, String key, String subject, Set<String> accessNames) {
        var consent = byToken.get(token);
        return consent != null && key.equals(publicKey) && consent.opens(subject, accessNames, clock.instant());
    }

    private Standing take(ConsentRequest request) {
        var habits = phones.habits(request.phone());
        var consent = remember(request, firstStatus(habits));
        newestByPhone
                .computeIfAbsent(request.phone(), phone -> new ArrayDeque<>())
                .addFirst(consent);
        var first = standing(consent);
        if (first.status().open()) {
            phones.deliver(request.phone(), NUMBER, question(request));
        }
        if (first.status() == ConsentStatus.PENDING && habits.automatic()) {
            receive(request.phone(), YES);
        }
        return first;
    }

    private Consent remember(ConsentRequest request, ConsentStatus status) {
        var consent = new Consent(request, clock.instant(), status);
        byRequest.put(request.id(), consent);
        return consent;
    }

    private static ConsentStatus firstStatus(PhoneNetwork.Habits habits) {
        if (!habits.inMobileBase()) {
            return ConsentStatus.NOT_IN_MOBILE_BASE;
        }
        if (habits.blocks1414()) {
            return ConsentStatus.BLACKLISTED;
        }
        return habits.answersElsewhere() ? ConsentStatus.WRONG_NUMBER : ConsentStatus.PENDING;
    }

    private String question(ConsentRequest request) {
        return TEXTS.getString("question")
                .replace("{name}", city.givenName(request.subject()).orElse("—"))
                .replace("{company}", request.company());
    }

    private Consent approve(Consent consent) {
        var token = randomText();
        consent.approve(token, clock.instant());
        byToken.put(token, consent);
        return consent;
    }

    private Optional<Consent> newestOpen(String phone) {
        var now = clock.instant();
        return newestByPhone.getOrDefault(phone, new ArrayDeque<>()).stream()
                .filter(consent -> consent.open(now))
                .findFirst();
    }

    private Standing standing(Consent consent) {
        return new Standing(consent.status(clock.instant()), consent.token(), publicKey);
    }

    private String randomText() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
