package kz.enrollment.signature.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.SigningView;
import kz.enrollment.signature.UsedSignature;
import kz.enrollment.signature.VerifiedSignature;
import kz.enrollment.signature.domain.ElectronicSignature;
import kz.enrollment.signature.domain.Signing;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/** Signings in the database: each step is one short transaction, nothing remote among them. */
@Stateless
@PermitAll
public class SigningDesk {

    private static final int SECRET_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    private final RevocationLists lists;
    private final AuditTrail audit;
    private final Tasks tasks;
    private final Clock clock;

    protected SigningDesk() {
        this(null, null, null, null);
    }

    @Inject
    public SigningDesk(RevocationLists lists, AuditTrail audit, Tasks tasks, Clock clock) {
        this.lists = lists;
        this.audit = audit;
        this.tasks = tasks;
        this.clock = clock;
    }

    public SigningTicket open(SigningOrder order) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Signing signing = new Signing(order, secret, clock.instant());
        entities.persist(signing);
        record("SIGNING_OPENED", signing.id(), order.purpose() + " " + order.means());
        return signing.ticket(secret);
    }

    public SigningView view(UUID id, String secret) {
        return known(id, secret, LockModeType.NONE).view(clock.instant());
    }

    /**
     * Counts a try.
     *
     * @return what the signature must fit; empty when this very signature has been taken already
     */
    public Optional<SigningOrder> begin(UUID id, String secret, byte[] signature) {
        Signing signing = known(id, secret, LockModeType.PESSIMISTIC_WRITE);
        ElectronicSignature taken = entities.find(ElectronicSignature.class, id);
        if (taken != null && taken.isSame(signature)) {
            return Optional.empty();
        }
        signing.tryToSign(clock.instant());
        return Optional.of(signing.order());
    }

    public void take(
            UUID id, byte[] signature, VerifiedSignature verified, Optional<TimeStampAuthority.Stamped> stamp) {
        Signing signing = held(id);
        ElectronicSignature sooner = entities.find(ElectronicSignature.class, id);
        if (sooner != null && sooner.isSame(signature)) {
            // sent twice at once: the other one was faster
            return;
        }
        signing.signed();
        var taken = new ElectronicSignature(id, signing.order(), signature, verified, clock.instant());
        lists.keep(verified.revocation());
        stamp.ifPresent(found -> taken.stamped(found.token(), found.chain()));
        entities.persist(taken);
        record(
                "SIGNATURE_TAKEN",
                id,
                verified.algorithm() + " " + verified.revocation().source());
    }

    public void refuse(UUID id, SignatureProblem problem) {
        held(id).refused(problem);
        record("SIGNATURE_REFUSED", id, problem.name());
    }

    public void cancel(UUID id, String secret) {
        if (known(id, secret, LockModeType.PESSIMISTIC_WRITE).cancel(clock.instant())) {
            record("SIGNING_CANCELED", id, null);
        }
    }

    public UsedSignature use(UUID id, SigningPurpose purpose, UUID subject, String digest) {
        Signing signing = held(id);
        signing.use(purpose, subject, digest, clock.instant());
        ElectronicSignature signature = entities.find(ElectronicSignature.class, id, LockModeType.PESSIMISTIC_WRITE);
        requireNotUsedElsewhere(signature);
        UsedSignature used = signature.used(clock.instant());
        if (!purpose.isLogin() && !signature.isComplete()) {
            tasks.enqueue(Lane.AUTHORITY, SignatureCompletion.KIND, id);
        }
        record("SIGNATURE_USED", id, purpose.name());
        return used;
    }

    /** The unique index refuses, too, when two come at once. */
    private void requireNotUsedElsewhere(ElectronicSignature signature) {
        boolean used = !entities.createQuery("""
            select s.id from ElectronicSignature s
            where s.valueDigest = :digest and s.usedAt is not null and s.id <> :id
            """, UUID.class)
                .setParameter("digest", signature.valueDigest())
                .setParameter("id", signature.id())
                .getResultList()
                .isEmpty();
        if (used) {
            throw new BusinessRuleViolation("signing.used_elsewhere");
        }
    }

    private Signing known(UUID id, String secret, LockModeType lock) {
        Signing signing = found(id, lock);
        signing.requireSecret(secret);
        return signing;
    }

    private Signing held(UUID id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Signing found(UUID id, LockModeType lock) {
        Signing signing = id == null ? null : entities.find(Signing.class, id, lock);
        if (signing == null) {
            throw new NotFound();
        }
        return signing;
    }

    private void record(String action, UUID id, String detail) {
        audit.record(action, "SIGNING", id, detail);
    }
}
