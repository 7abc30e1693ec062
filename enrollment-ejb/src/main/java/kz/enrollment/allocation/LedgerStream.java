package kz.enrollment.allocation;

import java.util.UUID;

/**
 * A stream and its ledger as everybody may see them.
 *
 * @param id campaign and stream as {@code ALM26-123K}: URL-safe, the same everywhere outside
 * @param language of instruction, kk or ru
 * @param places C
 * @param catchment k, catchment children holding a place
 * @param outside o, outsiders holding a place
 * @param rule N, T or NONE
 * @param rows how many rows the ledger has
 * @param headHash hash of its last row
 */
public record LedgerStream(
        String id,
        UUID streamId,
        int schoolNumber,
        String schoolKk,
        String schoolRu,
        String language,
        int places,
        int catchment,
        int outside,
        int waiting,
        String rule,
        boolean released,
        long rows,
        String headHash) {}
