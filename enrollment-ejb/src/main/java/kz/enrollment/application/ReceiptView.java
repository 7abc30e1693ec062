package kz.enrollment.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;

/**
 * The instant answer to a submission.
 *
 * @param countsFor the working day it counts for
 * @param dueAt when the answer is due at the latest
 * @param placeHeld whether a place was held at submission
 * @param before how many active applications have a lower number in the stream
 * @param wishes those that were tried, in their order
 */
public record ReceiptView(
        UUID applicationId,
        String number,
        Instant filedAt,
        LocalDate countsFor,
        Instant dueAt,
        boolean placeHeld,
        long sequence,
        int before,
        long ledgerRow,
        String ledgerHash,
        String ledgerReference,
        Category category,
        StreamView stream,
        boolean keepWaiting,
        List<WishStanding> wishes) {}
