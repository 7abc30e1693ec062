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
import java.util.UUID;
import kz.enrollment.shared.PhoneNumber;

/** A message written in the transaction of the act it tells of; sent after the commit, then without its text. */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage {

    private static final Duration CODE_IS_WORTH_SENDING = Duration.ofMinutes(5);

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

    protected OutboxMessage() {}

    public OutboxMessage(UUID id, PhoneNumber to, Purpose purpose, String text, Instant now) {
        this.id = Objects.requireNonNull(id);
        this.phone = to.value();
        this.purpose = Objects.requireNonNull(purpose);
        this.text = Objects.requireNonNull(text);
        this.createdAt = Objects.requireNonNull(now);
    }

    /** The gateway took it: nobody needs the text any more. Saying so twice changes nothing. */
    public void sent(Instant now) {
        if (sentAt == null) {
            sentAt = now;
            text = null;
        }
    }

    public boolean waiting() {
        return sentAt == null;
    }

    /** A code that arrives after its time only confuses. */
    public boolean pointless(Instant now) {
        return purpose == Purpose.CODE && now.isAfter(createdAt.plus(CODE_IS_WORTH_SENDING));
    }

    public UUID id() {
        return id;
    }

    public PhoneNumber phone() {
        return new PhoneNumber(phone);
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
