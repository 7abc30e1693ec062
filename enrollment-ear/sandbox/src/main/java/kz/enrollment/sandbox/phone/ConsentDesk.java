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
        if (known == null && request.poll()) {
            return new Standing(ConsentStatus.EXPIRED, Optional.empty(), publicKey);
        }
        return known == null ? take(request) : standing(known);
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
        } else if (answer.equals(NO)) {
            newest.get().deny();
            phones.deliver(phone, NUMBER, TEXTS.getString("denied"));
        } else {
            phones.deliver(phone, NUMBER, TEXTS.getString("not-understood"));
        }
    }

    /** Whether a token and key open the data of a person now. */
    public synchronized boolean opens(String token, String key, String subject) {
        var consent = byToken.get(token);
        return consent != null && key.equals(publicKey) && consent.opens(subject, clock.instant());
    }

    private Standing take(ConsentRequest request) {
        var habits = phones.habits(request.phone());
        var consent = new Consent(request, clock.instant(), firstStatus(habits));
        byRequest.put(request.id(), consent);
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

    private void approve(Consent consent) {
        var token = randomText();
        consent.approve(token, clock.instant());
        byToken.put(token, consent);
        phones.deliver(consent.phone(), NUMBER, TEXTS.getString("approved"));
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
