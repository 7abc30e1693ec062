package kz.enrollment.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Hands a message over until it is taken, or until it is clear that it never will be. */
@ApplicationScoped
public class SendMessage implements TaskRunner {

    public static final String KIND = "SEND_MESSAGE";

    private final WaitingMessages messages;
    private final SmsCentre phones;
    private final MailServer mail;

    protected SendMessage() {
        this(null, null, null);
    }

    @Inject
    public SendMessage(WaitingMessages messages, SmsCentre phones, MailServer mail) {
        this.messages = messages;
        this.phones = phones;
        this.mail = mail;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID subject, int attempt) {
        var letter = messages.take(subject);
        if (letter.isEmpty()) {
            return Outcome.idle();
        }
        var delivery = letter.get().byMail() ? mail.send(letter.get()) : phones.send(letter.get());
        switch (delivery.state()) {
            case TAKEN -> messages.sent(subject);
            case NEVER -> messages.failed(subject, delivery.code());
            case LATER -> {
                return Outcome.failed(delivery.code());
            }
        }
        return Outcome.done();
    }
}
