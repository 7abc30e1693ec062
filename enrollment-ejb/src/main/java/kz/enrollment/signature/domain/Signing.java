package kz.enrollment.signature.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningState;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.SigningView;

/**
 * Somebody is asked to sign some bytes: once, for five minutes, with a few tries. Whoever knows its secret may see and sign
 * it; only the secret's hash is kept. 128 random bits need no key and no salt.
 */
@Entity
@Table(name = "signing")
public class Signing {

    public static final Duration LIFE = Duration.ofMinutes(5);
    /** A signature waits this long for the act it was made for. */
    private static final Duration USABLE = Duration.ofHours(1);

    private static final int TRIES = 10;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "secret_hash")
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private SigningPurpose purpose;

    @Enumerated(EnumType.STRING)
    private SigningMeans means;

    @Enumerated(EnumType.STRING)
    private SignatureFormat format;

    @Enumerated(EnumType.STRING)
    private Language language;

    private UUID subject;
    private byte[] content;
    private String digest;
    private String iin;
    private String bin;

    @Enumerated(EnumType.STRING)
    private SigningState state;

    @Enumerated(EnumType.STRING)
    private SignatureProblem problem;

    private int tries;

    private Instant since;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected Signing() {
        // for JPA
    }

    public Signing(SigningOrder order, String secret, Instant now) {
        this.id = UUID.randomUUID();
        this.secretHash = Sha256.of(secret);
        this.purpose = order.purpose();
        this.means = order.means();
        this.format = order.format();
        this.language = order.language();
        this.subject = order.subject();
        this.content = order.content().clone();
        this.digest = Sha256.of(content);
        this.iin = order.iin();
        this.bin = order.bin();
        this.state = SigningState.OPEN;
        this.since = order.since();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** Counts a try before anything is computed. Refused with {@code signing.} and the state that is in the way. */
    public void tryToSign(Instant now) {
        requireOpen(now);
        if (tries >= TRIES) {
            throw new BusinessRuleViolation("signing.too_many_tries");
        }
        tries++;
    }

    /** Remembers why a try did not count; the next one may. */
    public void refused(SignatureProblem why) {
        problem = why;
    }

    /** The try began in time, so it counts although the authorities took theirs to answer. */
    public void signed() {
        if (state != SigningState.OPEN) {
            throw inTheWay(state);
        }
        state = SigningState.SIGNED;
        problem = null;
    }

    /** A signature that is there already stays: who signed in time was faster. */
    public boolean cancel(Instant now) {
        if (state(now) != SigningState.OPEN) {
            return false;
        }
        state = SigningState.CANCELED;
        return true;
    }

    /** @throws BusinessRuleViolation {@code signing.changed} when something else is done than was signed */
    public void use(SigningPurpose act, UUID of, String digestOfAct, Instant now) {
        if (purpose != act || !Objects.equals(subject, of)) {
            throw new NotFound();
        }
        if (state == SigningState.SIGNED && now.isAfter(expiresAt.plus(USABLE))) {
            throw new BusinessRuleViolation("signing.expired");
        }
        if (state != SigningState.SIGNED) {
            throw inTheWay(state(now));
        }
        if (!digest.equals(digestOfAct)) {
            throw new BusinessRuleViolation("signing.changed");
        }
        state = SigningState.USED;
    }

    public void requireSecret(String secret) {
        byte[] told = Sha256.of(secret == null ? "" : secret).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(told, secretHash.getBytes(StandardCharsets.US_ASCII))) {
            throw new NotFound();
        }
    }

    public SigningState state(Instant now) {
        return state == SigningState.OPEN && !now.isBefore(expiresAt) ? SigningState.EXPIRED : state;
    }

    private void requireOpen(Instant now) {
        if (state(now) != SigningState.OPEN) {
            throw inTheWay(state(now));
        }
    }

    private static BusinessRuleViolation inTheWay(SigningState state) {
        return new BusinessRuleViolation("signing." + state.name().toLowerCase(java.util.Locale.ROOT));
    }

    public UUID id() {
        return id;
    }

    public SigningTicket ticket(String secret) {
        return new SigningTicket(id, secret, expiresAt);
    }

    public SigningView view(Instant now) {
        return new SigningView(
                id, purpose, means, format, state(now), subject, content.clone(), expiresAt, problem, language);
    }

    /** What is asked of the signer, for the verifier. */
    public SigningOrder order() {
        Instant earliest = since == null ? createdAt : since;
        return new SigningOrder(purpose, means, format, subject, content.clone(), iin, bin, language, earliest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signing that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
