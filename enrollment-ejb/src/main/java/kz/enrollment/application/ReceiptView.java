package kz.enrollment.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Category;

/**
 * The instant answer to a submission.
 *
 * @param countsFor the working day it counts for
 * @param dueAt when the answer is due at the latest
 * @param before how many active applications have a lower number in the stream
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
        StreamView stream) {}
