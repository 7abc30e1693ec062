package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.shared.NotFound;
import kz.enrollment.verification.domain.CheckKind;
import kz.enrollment.verification.domain.CheckResult;
import kz.enrollment.verification.domain.VerificationCheck;

/** The checks of an application as rows. */
@Dependent
public class CheckBook {

    private static final List<CheckResult> GOOD =
            Arrays.stream(CheckResult.values()).filter(CheckResult::isGood).toList();

    @PersistenceContext
    private EntityManager entities;

    void open(List<VerificationCheck> checks) {
        checks.forEach(entities::persist);
    }

    public List<VerificationCheck> of(UUID applicationId) {
        return entities.createQuery(
                        "select c from VerificationCheck c where c.applicationId = :application",
                        VerificationCheck.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** As the database has it now, whatever this transaction has read before. */
    public boolean isGood(UUID applicationId, CheckKind kind) {
        return entities.createQuery("""
                        select count(c) from VerificationCheck c
                        where c.applicationId = :application and c.kind = :kind and c.result in :good
                        """, Long.class)
                        .setParameter("application", applicationId)
                        .setParameter("kind", kind)
                        .setParameter("good", GOOD)
                        .getSingleResult()
                > 0;
    }

    /** Those of the applications whose signature has been found not to count, by the authority or by an officer after it. */
    public Set<UUID> withoutSignature(List<UUID> applications) {
        if (applications.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("""
                        select c.applicationId from VerificationCheck c
                        where c.applicationId in :applications and c.kind = :kind and c.result = :failed
                        """, UUID.class)
                .setParameter("applications", applications)
                .setParameter("kind", CheckKind.SIGNATURE)
                .setParameter("failed", CheckResult.FAILED)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Held until the transaction ends: the officer's hand and the system's finding take turns. */
    public VerificationCheck hold(UUID applicationId, CheckKind kind) {
        return entities.createQuery(
                        "select c from VerificationCheck c where c.applicationId = :application and c.kind = :kind",
                        VerificationCheck.class)
                .setParameter("application", applicationId)
                .setParameter("kind", kind)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Those an officer is to look at, by kind; a signature that turned out not to count is always one. */
    List<VerificationCheck> onDesk(List<UUID> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select c from VerificationCheck c
                        where c.applicationId in :applications and (c.deskAt is not null or c.evidence = :revoked)
                        order by c.kind
                        """, VerificationCheck.class)
                .setParameter("revoked", RevokedSignatures.EVIDENCE)
                .setParameter("applications", applications)
                .getResultList();
    }

    /** Rows of (application, result, how many) for a page of applications. */
    List<Object[]> tally(List<UUID> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select c.applicationId, c.result, count(c) from VerificationCheck c
                        where c.applicationId in :applications group by c.applicationId, c.result
                        """, Object[].class)
                .setParameter("applications", applications)
                .getResultList();
    }
}
