package kz.enrollment.application;

import kz.enrollment.allocation.ClaimView;
import kz.enrollment.schoolregistry.StreamView;

/**
 * What a wish that was tried got, then and now. Wishes after the first place were never tried and are not told of.
 *
 * @param rank 1 to 3
 */
public record WishStanding(int rank, StreamView stream, PlaceFacts atSubmission, ClaimView now) {}
