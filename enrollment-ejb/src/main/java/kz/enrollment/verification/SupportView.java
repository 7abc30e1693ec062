package kz.enrollment.verification;

import java.time.Instant;
import java.util.List;

/**
 * Which support the applicant's family gets: for the school's eye, no criterion (Rules §5).
 *
 * @param categories codes; empty when the family has none
 * @param answerId with {@code answeredAt} the answer of social protection
 */
public record SupportView(List<String> categories, String answerId, Instant answeredAt) {}
