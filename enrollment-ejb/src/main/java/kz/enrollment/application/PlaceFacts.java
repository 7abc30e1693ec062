package kz.enrollment.application;

import kz.enrollment.allocation.ClaimState;
import kz.enrollment.shared.Category;

/**
 * Why a place is held or not: the stream right after the submission, written down under its lock (allocation.md).
 *
 * @param rule N, T or NONE
 * @param places C
 * @param catchment k, this child included when it holds a place
 * @param outside o, likewise
 * @param sequence the number in the stream's queue
 * @param before how many held a place or waited with a lower number
 * @param beforeInCategory how many of them were of the same category
 */
public record PlaceFacts(
        String rule,
        int places,
        int catchment,
        int outside,
        boolean released,
        Category category,
        ClaimState state,
        long sequence,
        int before,
        int beforeInCategory,
        long ledgerRow,
        String ledgerHash,
        String ledgerReference) {}
