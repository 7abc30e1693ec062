package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.ReceiptHash;
import kz.enrollment.allocation.ReceiptHashes;

/** The ledger rows that the receipts of applications name. */
@Dependent
public class StoredReceiptHashes implements ReceiptHashes {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<ReceiptHash> of(UUID streamId, long afterRow, int limit) {
        return entities.createQuery("""
                        select new kz.enrollment.allocation.ReceiptHash(a.place.ledgerRow, a.place.ledgerHash,
                            a.place.ledgerReference)
                        from EnrollmentApplication a
                        where a.streamId = :stream and a.place.ledgerRow > :after order by a.place.ledgerRow
                        """, ReceiptHash.class)
                .setParameter("stream", streamId)
                .setParameter("after", afterRow)
                .setMaxResults(limit)
                .getResultList();
    }
}
