package kz.enrollment.notification.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.notification.domain.OutboxMessage;
import kz.enrollment.shared.PhoneNumber;

/** The outbox as the sender sees it. */
@Stateless
public class WaitingMessages {

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    protected WaitingMessages() {
        this(null);
    }

    @Inject
    public WaitingMessages(Clock clock) {
        this.clock = clock;
    }

    /**
     * What is handed over.
     *
     * @param mailAddress null for a short message
     */
    public record Letter(UUID id, PhoneNumber to, String text, String mailAddress, String mailSubject) {

        boolean byMail() {
            return mailAddress != null;
        }

        @Override
        public String toString() {
            return "Letter[" + id + ']';
        }
    }

    /** The message, unless it is sent already or came too late to be of use; then it is removed. */
    @PermitAll
    public Optional<Letter> take(UUID id) {
        var message = entities.find(OutboxMessage.class, id);
        if (message == null || !message.waiting()) {
            return Optional.empty();
        }
        if (message.pointless(clock.instant())) {
            entities.remove(message);
            return Optional.empty();
        }
        return Optional.of(new Letter(
                message.id(), message.phone(), message.text(), message.mailAddress(), message.mailSubject()));
    }

    @PermitAll
    public void sent(UUID id) {
        var message = entities.find(OutboxMessage.class, id);
        if (message != null) {
            message.sent(clock.instant());
        }
    }

    /** It will never be taken. */
    @PermitAll
    public void failed(UUID id, String code) {
        var message = entities.find(OutboxMessage.class, id);
        if (message != null) {
            message.failed(code, clock.instant());
        }
    }
}
