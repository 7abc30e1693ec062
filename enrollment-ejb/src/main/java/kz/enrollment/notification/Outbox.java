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
import kz.enrollment.notification.internal.MailServer;
import kz.enrollment.notification.internal.SendMessage;
import kz.enrollment.notification.internal.Texts;
import kz.enrollment.shared.Iin;
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
    private final MailRecipients recipients;
    private final MailServer mail;

    protected Outbox() {
        this(null, null, null, null);
    }

    @Inject
    public Outbox(Tasks tasks, Clock clock, MailRecipients recipients, MailServer mail) {
        this.tasks = tasks;
        this.clock = clock;
        this.recipients = recipients;
        this.mail = mail;
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

    /**
     * News about an application; tried until the centre takes it. By e-mail too when the person wants that.
     *
     * @param person whom the application belongs to
     */
    @PermitAll
    public void notice(Iin person, PhoneNumber to, Language language, String key, Object... arguments) {
        var text = Texts.of(language, key, arguments);
        write(to, Purpose.NOTICE, text);
        if (mail.offered()) {
            recipients
                    .addressOf(person, to)
                    .ifPresent(address -> writeMail(to, address, language, Purpose.NOTICE, text));
        }
    }

    /**
     * Asks whether an address belongs to the person; the only code that goes by e-mail, and it opens nothing else.
     *
     * @param arguments the code
     */
    @PermitAll
    public void mailConfirmation(PhoneNumber of, String address, Language language, String key, Object... arguments) {
        writeMail(of, address, language, Purpose.CONFIRMATION, Texts.of(language, key, arguments));
    }

    /** Whether this installation sends e-mail at all. */
    @PermitAll
    public boolean mailOffered() {
        return mail.offered();
    }

    private void write(PhoneNumber to, Purpose purpose, String text) {
        enqueue(new OutboxMessage(UUID.randomUUID(), to, purpose, text, clock.instant()));
    }

    private void writeMail(PhoneNumber of, String address, Language language, Purpose purpose, String text) {
        var whole = text + "\n\n" + Texts.of(language, "mail.footer");
        enqueue(new OutboxMessage(UUID.randomUUID(), of, purpose, whole, clock.instant())
                .byMail(address, Texts.of(language, "mail.subject")));
    }

    private void enqueue(OutboxMessage message) {
        entities.persist(message);
        tasks.enqueue(lane(message), SendMessage.KIND, message.id());
    }

    private static Lane lane(OutboxMessage message) {
        if (message.mailAddress() != null) {
            return Lane.MAIL;
        }
        return message.purpose() == Purpose.CODE ? Lane.CODE : Lane.MESSAGE;
    }
}
