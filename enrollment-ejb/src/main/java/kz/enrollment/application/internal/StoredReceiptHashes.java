package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.ReceiptHash;
import kz.enrollment.allocation.ReceiptHashes;

/** The ledger rows that receipts name: of all wishes that were tried, and of the place an application says it has. */
@Dependent
public class StoredReceiptHashes implements ReceiptHashes {

    /** With ties, so that two stories of one row are told together. */
    private static final String TOLD = """
            select ledger_row, ledger_hash, reference from application_wish
            where stream_id = cast(?1 as uuid) and ledger_row > ?2
            union
            select ledger_row, ledger_hash, ledger_reference from enrollment_application
            where stream_id = cast(?1 as uuid) and ledger_row > ?2
            order by ledger_row fetch first ?3 rows with ties
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @SuppressWarnings("unchecked")
    public List<ReceiptHash> of(UUID streamId, long afterRow, int limit) {
        List<Object[]> rows = entities.createNativeQuery(TOLD)
                .setParameter(1, streamId.toString())
                .setParameter(2, afterRow)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream()
                .map(row -> new ReceiptHash(((Number) row[0]).longValue(), (String) row[1], (String) row[2]))
                .toList();
    }
}
