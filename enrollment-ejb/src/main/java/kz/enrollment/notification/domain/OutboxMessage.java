package kz.enrollment.notification.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.PhoneNumber;

/** A message written in the transaction of the act it tells of; sent after the commit, then without its text. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    private static final Duration CODE_IS_WORTH_SENDING = Duration.ofMinutes(5);
    private static final Duration CONFIRMATION_IS_WORTH_SENDING = Duration.ofMinutes(30);
    private static final Duration LETTER_IS_WORTH_SENDING = Duration.ofDays(2);

    @Id
    private UUID id;

    private String phone;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String text;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** Where it goes by e-mail; null for a short message. */
    @Column(name = "mail_address")
    private String mailAddress;

    @Column(name = "mail_subject")
    private String mailSubject;

    @Column(name = "failed_at")
    private Instant failedAt;

    private String failure;

    protected OutboxMessage() {}

    public OutboxMessage(UUID id, PhoneNumber to, Purpose purpose, String text, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.phone = to.value();
        this.purpose = Objects.requireNonNull(purpose);
        this.text = Objects.requireNonNull(text);
        this.createdAt = Objects.requireNonNull(now);
    }

    /** It goes by e-mail instead of to the phone. */
    public OutboxMessage byMail(String address, String subject) {
        if (purpose == Purpose.CODE) {
            throw new IllegalStateException("Codes that open something go to the phone only");
        }
        mailAddress = Objects.requireNonNull(address);
        mailSubject = Objects.requireNonNull(subject);
        return this;
    }

    /** The other side took it: nobody needs the text any more. Saying so twice changes nothing. */
    public void sent(Instant now) {
        if (waiting()) {
            sentAt = now;
            text = null;
        }
    }

    /** It will never be taken; nobody waits for it any more. */
    public void failed(String code, Instant now) {
        if (waiting()) {
            failedAt = now;
            failure = Objects.requireNonNull(code);
            text = null;
        }
    }

    public boolean waiting() {
        return sentAt == null && failedAt == null;
    }

    /**
     * A code that arrives after its time only confuses; a letter that no server takes for so long, for whatever reason, is
     * given up, since the short message told the same.
     */
    public boolean pointless(Instant now) {
        return worthSending().filter(time -> now.isAfter(createdAt.plus(time))).isPresent();
    }

    private Optional<Duration> worthSending() {
        return switch (purpose) {
            case CODE -> Optional.of(CODE_IS_WORTH_SENDING);
            case CONFIRMATION -> Optional.of(CONFIRMATION_IS_WORTH_SENDING);
            case NOTICE -> Optional.ofNullable(mailAddress).map(address -> LETTER_IS_WORTH_SENDING);
        };
    }

    public UUID id() {
        return id;
    }

    public PhoneNumber phone() {
        return new PhoneNumber(phone);
    }

    public Purpose purpose() {
        return purpose;
    }

    /** Null for a short message. */
    public String mailAddress() {
        return mailAddress;
    }

    /** Null for a short message. */
    public String mailSubject() {
        return mailSubject;
    }

    /** Short code of why it was given up; null unless it was. */
    public String failure() {
        return failure;
    }

    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutboxMessage that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
