package kz.enrollment.signature.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.RevocationProof;

/** Lists of revoked certificates, each kept once for all signatures that were checked against it. */
@Dependent
public class RevocationLists {

    /** Holds a list that is there against being forgotten before the signature refers to it. */
    private static final String HOLD = "select sha256 from revocation_list where sha256 = ?1 for key share";

    private static final String KEEP =
            "insert into revocation_list (sha256, list) values (?1, ?2) on conflict (sha256) do nothing";
    private static final String READ = "select list from revocation_list where sha256 = ?1";
    private static final String FORGET = """
        delete from revocation_list l where l.received_at < ?1
        and not exists (select 1 from electronic_signature s where s.revocation_list = l.sha256)
        """;

    @PersistenceContext
    private EntityManager entities;

    /** Does nothing with other proofs than lists. */
    void keep(RevocationProof proof) {
        if (!proof.isList()) {
            return;
        }
        String sha256 = Sha256.of(proof.answer());
        if (found(HOLD, sha256).isEmpty()) {
            entities.createNativeQuery(KEEP)
                    .setParameter(1, sha256)
                    .setParameter(2, proof.answer())
                    .executeUpdate();
        }
    }

    byte[] read(String sha256) {
        return (byte[]) found(READ, sha256).get(0);
    }

    /** Forgets what no signature refers to. */
    void forget(Instant before) {
        entities.createNativeQuery(FORGET)
                .setParameter(1, java.sql.Timestamp.from(before))
                .executeUpdate();
    }

    private List<?> found(String query, String sha256) {
        return entities.createNativeQuery(query).setParameter(1, sha256).getResultList();
    }
}
