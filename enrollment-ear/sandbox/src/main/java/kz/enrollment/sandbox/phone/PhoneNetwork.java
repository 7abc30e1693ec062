package kz.enrollment.sandbox.phone;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.phone.Message.Direction;

/** The phones of the city and whoever else got a message. Everything is in memory and thread-safe. */
public final class PhoneNetwork {

    private static final Pattern NUMBER = Pattern.compile("\\+7\\d{10}");
    private static final int STRANGERS_KEPT = 1000;

    private final Clock clock;
    private final Map<String, Handset> phones = new HashMap<>();
    private final Map<String, Handset> strangers = new LinkedHashMap<>();

    public PhoneNetwork(Clock clock, LivingCity city) {
        this.clock = clock;
        city.now().families().forEach(this::register);
    }

    /** A family's phone is new or has changed its habits. */
    public synchronized void register(Family family) {
        var phone = family.phone();
        strangers.remove(phone.number());
        phones.computeIfAbsent(phone.number(), number -> Handset.of(phone)).become(phone);
    }

    /**
     * What a phone is like now.
     *
     * @param automatic answers 1414 by itself
     */
    public record Habits(boolean inMobileBase, boolean answersElsewhere, boolean blocks1414, boolean automatic) {}

    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    public synchronized void deliver(String number, String from, String text) {
        handset(number).keep(new Message(Direction.IN, from, text, clock.instant()));
    }

    public synchronized void sent(String number, String to, String text) {
        handset(number).keep(new Message(Direction.OUT, to, text, clock.instant()));
    }

    /** Newest first. */
    public synchronized List<Message> messages(String number) {
        return handset(number).messages();
    }

    public synchronized Habits habits(String number) {
        var phone = handset(number);
        return new Habits(phone.inMobileBase(), phone.answersElsewhere(), phone.blocks1414(), phone.automatic());
    }

    public synchronized void block1414(String number, boolean block) {
        handset(number).block1414(block);
    }

    public synchronized void answerByItself(String number, boolean byItself) {
        handset(number).answerByItself(byItself);
    }

    private Handset handset(String number) {
        var known = phones.get(number);
        if (known != null) {
            return known;
        }
        if (strangers.size() >= STRANGERS_KEPT) {
            strangers.remove(strangers.keySet().iterator().next());
        }
        return strangers.computeIfAbsent(number, n -> Handset.ofStranger());
    }
}
