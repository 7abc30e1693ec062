package kz.enrollment.signature.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.RevocationProof;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureReport;
import kz.enrollment.signature.SignatureRevoked;
import kz.enrollment.signature.domain.ElectronicSignature;

/** Stored signatures, and what is learnt of them later. */
@Stateless
@PermitAll
public class SignatureArchive {

    private static final String KIND = "SIGNING";

    @PersistenceContext
    private EntityManager entities;

    private final RevocationLists lists;
    private final AuditTrail audit;
    private final Event<SignatureRevoked> revoked;

    protected SignatureArchive() {
        this(null, null, null);
    }

    @Inject
    public SignatureArchive(RevocationLists lists, AuditTrail audit, Event<SignatureRevoked> revoked) {
        this.lists = lists;
        this.audit = audit;
        this.revoked = revoked;
    }

    public ElectronicSignature.Stored stored(UUID id) {
        ElectronicSignature signature = known(id, LockModeType.NONE);
        return signature.stored(signature.revocationList().map(lists::read).orElse(null));
    }

    public SignatureReport report(UUID id, SignatureProblem found, boolean rootTrusted) {
        return known(id, LockModeType.NONE).report(found, rootTrusted);
    }

    /** What is missing to a stored signature; empty when it is gone. */
    public Optional<Missing> missing(UUID id) {
        return Optional.ofNullable(entities.find(ElectronicSignature.class, id))
                .map(found -> new Missing(!found.isProved(), !found.isStamped()));
    }

    /** @param proof the authority was never asked. @param stamp no time-stamping authority saw it */
    public record Missing(boolean proof, boolean stamp) {}

    public void proved(UUID id, RevocationProof proof) {
        lists.keep(proof);
        known(id, LockModeType.PESSIMISTIC_WRITE).proved(proof);
        audit.record("SIGNATURE_PROVED", KIND, id, proof.source());
    }

    public void stamped(UUID id, TimeStampAuthority.Stamped stamp) {
        known(id, LockModeType.PESSIMISTIC_WRITE).stamped(stamp.token(), stamp.chain());
        audit.record("SIGNATURE_STAMPED", KIND, id, null);
    }

    public void revoked(UUID id) {
        known(id, LockModeType.PESSIMISTIC_WRITE).revoked().ifPresent(event -> {
            audit.record("SIGNATURE_REVOKED", KIND, id, null);
            revoked.fire(event);
        });
    }

    private ElectronicSignature known(UUID id, LockModeType lock) {
        ElectronicSignature signature = id == null ? null : entities.find(ElectronicSignature.class, id, lock);
        if (signature == null) {
            throw new NotFound();
        }
        return signature;
    }
}
