package kz.enrollment.application;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.schoolregistry.StreamView;

/**
 * A place given from a list that the parent must accept, or it goes to the next.
 *
 * @param givesUp where another place of the child would be given up; null when it holds none
 */
public record OfferView(UUID id, StreamView stream, Instant offeredAt, Instant expiresAt, StreamView givesUp) {}
