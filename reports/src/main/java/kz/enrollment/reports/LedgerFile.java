package kz.enrollment.reports;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The newest public file of ledger heads when a document was issued ({@code allocation.md}): papers in private hands bear
 * witness of it.
 *
 * @param sha256 hex SHA-256 of the file
 */
public record LedgerFile(LocalDate day, String sha256) {
    public LedgerFile {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(sha256, "sha256");
    }
}
