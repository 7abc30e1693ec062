package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.allocation.ReceiptHash;
import kz.enrollment.allocation.ReceiptHashes;
import kz.enrollment.allocation.internal.StreamReplay.Wrong;

/** Compares what stands on receipts with the ledger. */
@Dependent
class ReceiptComparison {

    private static final int PAGE = 1000;

    @PersistenceContext
    private EntityManager entities;

    private final Instance<ReceiptHashes> issuers;

    @Inject
    ReceiptComparison(@Any Instance<ReceiptHashes> issuers) {
        this.issuers = issuers;
    }

    Optional<Wrong> wrong(UUID stream) {
        return issuers.stream()
                .flatMap(issuer -> wrong(stream, issuer).stream())
                .findFirst();
    }

    private Optional<Wrong> wrong(UUID stream, ReceiptHashes issuer) {
        List<ReceiptHash> page = issuer.of(stream, 0, PAGE);
        while (!page.isEmpty()) {
            Set<ReceiptHash> rows = rows(stream, page);
            Optional<ReceiptHash> other =
                    page.stream().filter(receipt -> !rows.contains(receipt)).findFirst();
            if (other.isPresent()) {
                return Optional.of(new Wrong(other.get().row(), "RECEIPT"));
            }
            page = issuer.of(stream, page.get(page.size() - 1).row(), PAGE);
        }
        return Optional.empty();
    }

    private Set<ReceiptHash> rows(UUID stream, List<ReceiptHash> receipts) {
        return entities.createQuery("""
                        select new kz.enrollment.allocation.ReceiptHash(e.number, e.hash, e.application)
                        from LedgerEntry e where e.streamId = :stream and e.number in :numbers
                        """, ReceiptHash.class)
                .setParameter("stream", stream)
                .setParameter("numbers", receipts.stream().map(ReceiptHash::row).toList())
                .getResultStream()
                .collect(Collectors.toSet());
    }
}
