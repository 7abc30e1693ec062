package kz.enrollment.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.notification.domain.OutboxMessage;
import kz.enrollment.notification.domain.Purpose;
import kz.enrollment.notification.internal.SendMessage;
import kz.enrollment.notification.internal.Texts;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/**
 * Writes messages to people in the caller's transaction; they leave after its commit. Texts never carry names or
 * identification numbers: a phone may lie on anybody's table.
 */
@Stateless
public class Outbox {

    @PersistenceContext
    private EntityManager entities;

    private final Tasks tasks;
    private final Clock clock;

    protected Outbox() {
        this(null, null);
    }

    @Inject
    public Outbox(Tasks tasks, Clock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * A one-time code; not sent any more once it is too late.
     *
     * @param key of the bundle of messages, e.g. {@code login.code}
     * @param arguments the code, the only group of six digits in the text
     */
    @PermitAll
    public void code(PhoneNumber to, Language language, String key, Object... arguments) {
        write(to, Purpose.CODE, Texts.of(language, key, arguments));
    }

    /** News about an application; tried until the gateway takes it. */
    @PermitAll
    public void notice(PhoneNumber to, Language language, String key, Object... arguments) {
        write(to, Purpose.NOTICE, Texts.of(language, key, arguments));
    }

    private void write(PhoneNumber to, Purpose purpose, String text) {
        var message = new OutboxMessage(UUID.randomUUID(), to, purpose, text, clock.instant());
        entities.persist(message);
        tasks.enqueue(purpose == Purpose.CODE ? Lane.CODE : Lane.MESSAGE, SendMessage.KIND, message.id());
    }
}
