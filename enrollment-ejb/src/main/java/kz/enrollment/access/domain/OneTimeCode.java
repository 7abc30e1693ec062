package kz.enrollment.access.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import kz.enrollment.access.CodePurpose;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;

/**
 * A six-digit code sent to a phone: opens once, for five minutes, with five tries. A code that signs is bound to a
 * thing and to the digest of what the person saw. Only a keyed hash of it is kept.
 */
@Entity
@Table(name = "one_time_code")
public class OneTimeCode {

    public static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration RESEND_AFTER = Duration.ofMinutes(1);
    private static final int TRIES = 5;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CodePurpose purpose;

    private String iin;
    private String phone;

    @Convert(converter = LanguageConverter.class)
    private Language language;

    private UUID subject;

    @Column(name = "subject_digest")
    private String subjectDigest;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "tries_left")
    private short triesLeft;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeCode() {}

    private OneTimeCode(UUID id, CodePurpose purpose, Iin iin, PhoneNumber phone, Language language) {
        this.id = Objects.requireNonNull(id);
        this.purpose = purpose;
        this.iin = iin.value();
        this.phone = phone.value();
        this.language = Objects.requireNonNull(language);
        this.triesLeft = TRIES;
    }

    public static OneTimeCode forLogin(UUID id, Iin iin, PhoneNumber phone, Language language) {
        return new OneTimeCode(id, CodePurpose.LOGIN, iin, phone, language);
    }

    public static OneTimeCode forSignature(
            UUID id, Iin iin, PhoneNumber phone, Language language, UUID of, String digest) {
        var code = new OneTimeCode(id, CodePurpose.SIGNATURE, iin, phone, language);
        code.subject = Objects.requireNonNull(of);
        code.subjectDigest = Objects.requireNonNull(digest);
        return code;
    }

    /** Takes the hash of the code that was drawn; its time begins to run. */
    public OneTimeCode sealed(String hash, Instant now) {
        codeHash = hash;
        createdAt = now;
        expiresAt = now.plus(LIFE);
        return this;
    }

    /** Tries a code, given its hash; a wrong try is counted. A signature's code opens its own subject as seen only. */
    public Check tried(String hash, UUID forSubject, String digest, Instant now) {
        if (!isFor(forSubject, digest)) {
            return new Check(Result.UNKNOWN, 0);
        }
        if (usedAt != null) {
            return new Check(Result.USED, 0);
        }
        if (!now.isBefore(expiresAt)) {
            return new Check(Result.EXPIRED, 0);
        }
        if (triesLeft == 0) {
            return new Check(Result.WRONG, 0);
        }
        if (same(hash, codeHash)) {
            return new Check(Result.RIGHT, triesLeft);
        }
        triesLeft--;
        return new Check(Result.WRONG, triesLeft);
    }

    /** @return false when it was used before */
    public boolean use(Instant now) {
        if (usedAt != null) {
            return false;
        }
        usedAt = now;
        return true;
    }

    public boolean isFor(CodePurpose wanted) {
        return purpose == wanted;
    }

    /** Whether it opens this thing in the state the person saw. */
    public boolean isFor(UUID thing, String digest) {
        return Objects.equals(subject, thing) && Objects.equals(subjectDigest, digest);
    }

    public UUID id() {
        return id;
    }

    public Iin iin() {
        return new Iin(iin);
    }

    public PhoneNumber phone() {
        return new PhoneNumber(phone);
    }

    public Language language() {
        return language;
    }

    public CodeTicket ticket() {
        return new CodeTicket(id, phone().masked(), expiresAt, createdAt.plus(RESEND_AFTER));
    }

    /** Takes the same time wherever the texts differ. */
    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneTimeCode that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
