package kz.enrollment.signature;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.shared.Roles;
import kz.enrollment.signature.domain.ElectronicSignature;

/** Who made the signatures that are kept with acts of staff. Whether the act may be seen is for the caller to ask. */
@Stateless
public class Signers {

    @PersistenceContext
    private EntityManager entities;

    /** By identifier of the signature; unknown ones are left out. */
    @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
    public Map<UUID, SignerView> of(Collection<UUID> signatures) {
        if (signatures.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
            select s.id, s.iin, s.bin, s.signerName, s.algorithm, s.receivedAt, s.stampedAt
            from ElectronicSignature s where s.id in :ids
            """, Object[].class)
                .setParameter("ids", signatures)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], Signers::signer));
    }

    /** Not the whole signature: it holds what was signed, certificates and answers. */
    private static SignerView signer(Object[] row) {
        Instant signedAt = ElectronicSignature.signedAt((Instant) row[5], (Instant) row[6]);
        return new SignerView((String) row[1], (String) row[2], (String) row[3], (String) row[4], signedAt);
    }
}
