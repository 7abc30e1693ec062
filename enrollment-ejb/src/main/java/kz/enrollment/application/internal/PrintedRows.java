package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.ReceiptHash;
import kz.enrollment.allocation.ReceiptHashes;

/** The ledger rows that receipts name: one for each wish that was tried. */
@Dependent
public class PrintedRows implements ReceiptHashes {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<ReceiptHash> of(UUID streamId, long afterRow, int limit) {
        return entities.createQuery("""
                        select new kz.enrollment.allocation.ReceiptHash(w.ledgerRow, w.ledgerHash, w.reference)
                        from FiledWish w where w.streamId = :stream and w.ledgerRow > :after order by w.ledgerRow
                        """, ReceiptHash.class)
                .setParameter("stream", streamId)
                .setParameter("after", afterRow)
                .setMaxResults(limit)
                .getResultList();
    }
}
