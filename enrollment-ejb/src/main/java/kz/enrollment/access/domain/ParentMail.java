package kz.enrollment.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.access.Check;
import kz.enrollment.access.Check.Result;
import kz.enrollment.access.MailView;
import kz.enrollment.shared.BusinessRuleViolation;

/** Where a parent wants news besides the phone. An address counts once a code sent there came back. */
@Entity
@Table(name = "parent_mail")
public class ParentMail {

    private static final short TRIES = 5;
    private static final int ASKS = 5;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private String address;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String wanted;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "code_expires_at")
    private Instant codeExpiresAt;

    @Column(name = "tries_left")
    private short triesLeft;

    private int asks;

    @Column(name = "asks_since")
    private Instant asksSince;

    protected ParentMail() {}

    public ParentMail(UUID accountId, Instant now) {
        this.accountId = Objects.requireNonNull(accountId);
        this.asksSince = Objects.requireNonNull(now);
    }

    /** An address waits for its code; the one that counts goes on counting. Refused with {@code mail.too_many(minutes)}. */
    public void ask(String newAddress, String hash, Instant now) {
        if (!now.isBefore(asksSince.plus(WINDOW))) {
            asksSince = now;
            asks = 0;
        }
        if (asks >= ASKS) {
            throw new BusinessRuleViolation(
                    "mail.too_many",
                    Duration.between(now, asksSince.plus(WINDOW)).toMinutes() + 1);
        }
        asks++;
        wanted = newAddress;
        codeHash = hash;
        codeExpiresAt = now.plus(LIFE);
        triesLeft = TRIES;
    }

    /** Tries the code, given its hash; a wrong try is counted, the right one makes the address count. */
    public Check tried(String hash, Instant now) {
        if (wanted == null) {
            return new Check(Result.UNKNOWN, 0);
        }
        if (!now.isBefore(codeExpiresAt)) {
            return new Check(Result.EXPIRED, 0);
        }
        if (triesLeft == 0 || !same(hash, codeHash)) {
            triesLeft = (short) Math.max(0, triesLeft - 1);
            return new Check(Result.WRONG, triesLeft);
        }
        address = wanted;
        confirmedAt = now;
        wantNothing();
        return new Check(Result.RIGHT, 0);
    }

    /** No more e-mail. How often was asked stays known. */
    public void forget() {
        address = null;
        confirmedAt = null;
        wantNothing();
    }

    private void wantNothing() {
        wanted = null;
        codeHash = null;
        codeExpiresAt = null;
    }

    public MailView view(boolean offered) {
        return new MailView(offered, address, wanted, codeExpiresAt);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ParentMail that && accountId.equals(that.accountId);
    }

    @Override
    public int hashCode() {
        return accountId.hashCode();
    }
}
