package kz.enrollment.sandbox.phone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kz.enrollment.sandbox.city.Family;

/** One phone: its messages, newest first, and its habits. Guarded by {@link PhoneNetwork}. */
final class Handset {

    private static final int KEPT = 200;

    private final Deque<Message> messages = new ArrayDeque<>();
    private boolean inMobileBase;
    private boolean answersElsewhere;
    private boolean blocks1414;
    private boolean automatic;

    static Handset of(Family.Phone phone) {
        var handset = new Handset();
        handset.become(phone);
        return handset;
    }

    /** A number nobody in the city has: it gets messages, but the mobile base does not know it. */
    static Handset ofStranger() {
        return new Handset();
    }

    /** Takes over what the family's record says of the phone; messages stay. */
    void become(Family.Phone phone) {
        inMobileBase = phone.habit() != Family.PhoneHabit.NOT_IN_MOBILE_BASE;
        answersElsewhere = phone.habit() == Family.PhoneHabit.ANSWERS_FROM_ANOTHER_NUMBER;
        blocks1414 = phone.habit() == Family.PhoneHabit.BLOCKS_1414;
        automatic = phone.automatic();
    }

    void keep(Message message) {
        messages.addFirst(message);
        if (messages.size() > KEPT) {
            messages.removeLast();
        }
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    boolean inMobileBase() {
        return inMobileBase;
    }

    boolean answersElsewhere() {
        return answersElsewhere;
    }

    boolean blocks1414() {
        return blocks1414;
    }

    void block1414(boolean block) {
        blocks1414 = block;
    }

    boolean automatic() {
        return automatic;
    }

    void answerByItself(boolean byItself) {
        automatic = byItself;
    }
}
