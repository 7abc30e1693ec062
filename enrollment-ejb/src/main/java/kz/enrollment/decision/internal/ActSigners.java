package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.signature.SignerView;
import kz.enrollment.signature.Signers;

/** Whose signatures stand under the acts of the caller's school. */
@Dependent
public class ActSigners {

    @PersistenceContext
    private EntityManager entities;

    private final PaperRights rights;
    private final StaffAccounts staff;
    private final Signers signers;

    @Inject
    public ActSigners(PaperRights rights, StaffAccounts staff, Signers signers) {
        this.rights = rights;
        this.staff = staff;
        this.signers = signers;
    }

    public Optional<SignerView> ofDecision(UUID applicationId) {
        rights.requireApplication(applicationId);
        var signed = entities.createQuery("""
                        select d.signatureId from Decision d
                        where d.applicationId = :application and d.supersededBy is null and d.signatureId is not null
                        """, UUID.class)
                .setParameter("application", applicationId)
                .getResultList();
        return signers.of(signed).values().stream().findFirst();
    }

    public Map<UUID, SignerView> ofOrders(Collection<UUID> orders) {
        if (orders.isEmpty()) {
            return Map.of();
        }
        Map<UUID, UUID> signed = entities.createQuery("""
                        select o.id, o.signatureId from EnrollmentOrder o
                        where o.id in :orders and o.schoolId = :school and o.signatureId is not null
                        """, Object[].class)
                .setParameter("orders", orders)
                .setParameter("school", staff.me().schoolId())
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
        Map<UUID, SignerView> known = signers.of(signed.values());
        Map<UUID, SignerView> found = new HashMap<>();
        signed.forEach((order, signature) -> found.computeIfAbsent(order, any -> known.get(signature)));
        return found;
    }
}
