package kz.enrollment.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Gives a message to the gateway, which ignores an identifier it already has: at least once becomes once. */
@ApplicationScoped
public class SendMessage implements TaskRunner {

    public static final String KIND = "SEND_MESSAGE";

    private final WaitingMessages messages;
    private final SmsGateway gateway;

    protected SendMessage() {
        this(null, null);
    }

    @Inject
    public SendMessage(WaitingMessages messages, SmsGateway gateway) {
        this.messages = messages;
        this.gateway = gateway;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID subject, int attempt) {
        var letter = messages.take(subject);
        if (letter.isEmpty()) {
            return Outcome.done();
        }
        var failure = gateway.send(letter.get());
        if (failure.isPresent()) {
            return Outcome.failed(failure.get());
        }
        messages.sent(subject);
        return Outcome.done();
    }
}
