package kz.enrollment.notification.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mail server, by SMTP; absent unless {@code ENROLLMENT_SMTP_HOST} and {@code ENROLLMENT_MAIL_FROM} are set. With a user,
 * the line has to be encrypted before the password goes over it.
 */
@ApplicationScoped
public class MailServer {

    private static final String CONNECT_MILLIS = "2000";
    private static final String ANSWER_MILLIS = "5000";
    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final String WHOLE_CONVERSATION_ENCRYPTED = "465";

    private final Optional<InternetAddress> from;
    private final Optional<Session> session;
    private final Clock clock;
    private volatile long restsUntil = System.nanoTime();

    protected MailServer() {
        this.from = Optional.empty();
        this.session = Optional.empty();
        this.clock = null;
    }

    @Inject
    public MailServer(
            @ConfigProperty(name = "ENROLLMENT_SMTP_HOST") Optional<String> host,
            @ConfigProperty(name = "ENROLLMENT_SMTP_PORT", defaultValue = "25") String port,
            @ConfigProperty(name = "ENROLLMENT_SMTP_USER") Optional<String> user,
            @ConfigProperty(name = "ENROLLMENT_SMTP_PASSWORD") Optional<String> password,
            @ConfigProperty(name = "ENROLLMENT_MAIL_FROM") Optional<String> from,
            Clock clock) {
        this.from = from.map(MailServer::sender);
        this.session = host.map(server ->
                Session.getInstance(properties(server, port, user.isPresent()), login(user, password.orElse(""))));
        this.clock = clock;
    }

    /** A sender nobody can read would only show when the first letter waits for ever. */
    private static InternetAddress sender(String address) {
        try {
            return new InternetAddress(address, true);
        } catch (AddressException unreadable) {
            throw new IllegalStateException("ENROLLMENT_MAIL_FROM is not an e-mail address: " + address, unreadable);
        }
    }

    private static Properties properties(String host, String port, boolean withLogin) {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", port);
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.auth", Boolean.toString(withLogin));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(port.equals(WHOLE_CONVERSATION_ENCRYPTED)));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put(
                "mail.smtp.starttls.required",
                Boolean.toString(withLogin && !port.equals(WHOLE_CONVERSATION_ENCRYPTED)));
        return properties;
    }

    private static Authenticator login(Optional<String> user, String password) {
        return user.map(name -> new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(name, password);
                    }
                })
                .orElse(null);
    }

    /** Whether this installation sends e-mail. */
    public boolean offered() {
        return session.isPresent() && from.isPresent();
    }

    Delivery send(WaitingMessages.Letter letter) {
        if (!offered()) {
            return Delivery.never("NO_MAIL_SERVER");
        }
        if (System.nanoTime() - restsUntil < 0) {
            return Delivery.later("MAIL_RESTING");
        }
        try {
            Transport.send(message(letter));
            return Delivery.taken();
        } catch (AddressException notAnAddress) {
            return Delivery.never("MAIL_ADDRESS");
        } catch (SendFailedException refused) {
            boolean forGood = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
            return forGood ? Delivery.never("MAIL_REFUSED") : Delivery.later("MAIL_NOT_TAKEN");
        } catch (AuthenticationFailedException misconfigured) {
            return afterRest("MAIL_LOGIN");
        } catch (MessagingException unreachable) {
            return afterRest("MAIL_UNREACHABLE");
        }
    }

    /** Nobody asks the server for two seconds; whoever comes meanwhile does not wait for it. */
    private Delivery afterRest(String code) {
        restsUntil = System.nanoTime() + REST_NANOS;
        return Delivery.later(code);
    }

    private MimeMessage message(WaitingMessages.Letter letter) throws MessagingException {
        var message = new WithOurIdentifier(session.orElseThrow(), letter.id() + "@enrollment");
        message.setFrom(from.orElseThrow());
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.mailAddress(), true));
        message.setSubject(letter.mailSubject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }

    /** A repetition of the same message has the same identifier, by which mailboxes know it. */
    private static final class WithOurIdentifier extends MimeMessage {
        private final String identifier;

        WithOurIdentifier(Session session, String identifier) {
            super(session);
            this.identifier = identifier;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + identifier + ">");
        }
    }
}
