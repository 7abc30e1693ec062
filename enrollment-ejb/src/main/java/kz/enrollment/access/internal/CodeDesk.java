package kz.enrollment.access.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.CodePurpose;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.access.domain.OneTimeCode;
import kz.enrollment.notification.Outbox;
import kz.enrollment.shared.BusinessRuleViolation;

/** Draws, sends and finds one-time codes; a phone and a person get five of a purpose in a quarter of an hour. */
@Stateless
public class CodeDesk {

    private static final int ALLOWED = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)";
    private static final String OF_PHONE = """
            select c.createdAt from OneTimeCode c
            where c.phone = :value and c.purpose = :purpose and c.createdAt > :since order by c.createdAt desc
            """;
    private static final String OF_IIN = """
            select c.createdAt from OneTimeCode c
            where c.iin = :value and c.purpose = :purpose and c.createdAt > :since order by c.createdAt desc
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Secret secret;
    private final Outbox outbox;
    private final Clock clock;

    protected CodeDesk() {
        this(null, null, null);
    }

    @Inject
    public CodeDesk(Secret secret, Outbox outbox, Clock clock) {
        this.secret = secret;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Sends a new code; refused with {@code login.too_many_codes(seconds)}. */
    @PermitAll
    public CodeTicket send(OneTimeCode fresh, CodePurpose purpose) {
        Instant now = clock.instant();
        // Phone before person, always: two requests cannot wait for each other in a circle.
        requireFewerThanAllowed("code-phone:", fresh.phone().value(), OF_PHONE, purpose, now);
        requireFewerThanAllowed("code-iin:", fresh.iin().value(), OF_IIN, purpose, now);
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        entities.persist(fresh.sealed(secret.hash(fresh.id(), code), now));
        outbox.code(fresh.phone(), fresh.language(), key(purpose), code);
        return fresh.ticket();
    }

    /** The code of a ticket, held for this transaction so that every try counts. */
    @PermitAll
    public Optional<OneTimeCode> hold(UUID ticket, CodePurpose purpose) {
        return Optional.ofNullable(ticket)
                .map(id -> entities.find(OneTimeCode.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(code -> code.isFor(purpose));
    }

    @PermitAll
    public boolean usedFor(UUID subject, String digest) {
        return entities.createQuery("""
                                select count(c) from OneTimeCode c
                                where c.subject = :subject and c.subjectDigest = :digest and c.usedAt is not null
                                """, Long.class)
                        .setParameter("subject", subject)
                        .setParameter("digest", digest)
                        .getSingleResult()
                > 0;
    }

    /** Hash of what somebody typed as the code of a ticket. */
    @PermitAll
    public String hashOf(UUID ticket, String typed) {
        return secret.hash(ticket, typed == null ? "" : typed.replaceAll("\\s", ""));
    }

    private void requireFewerThanAllowed(String lock, String value, String query, CodePurpose purpose, Instant now) {
        entities.createNativeQuery(LOCK).setParameter(1, lock + value).getSingleResult();
        List<Instant> recent = entities.createQuery(query, Instant.class)
                .setParameter("value", value)
                .setParameter("purpose", purpose)
                .setParameter("since", now.minus(WINDOW))
                .setMaxResults(ALLOWED)
                .getResultList();
        if (recent.size() == ALLOWED) {
            throw tooMany(Duration.between(now, recent.get(ALLOWED - 1).plus(WINDOW)));
        }
    }

    public static BusinessRuleViolation tooMany(Duration wait) {
        return new BusinessRuleViolation("login.too_many_codes", Math.max(1, wait.toSeconds()));
    }

    private static String key(CodePurpose purpose) {
        return switch (purpose) {
            case LOGIN -> "login.code";
            case SIGNATURE -> "signature.code";
        };
    }
}
