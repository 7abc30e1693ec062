package kz.enrollment.allocation;

import java.util.UUID;
import kz.enrollment.shared.Category;

/**
 * A child asks for a place of a stream.
 *
 * @param reference the application's random public number, the only thing the public ledger tells of it
 */
public record Claim(UUID streamId, String reference, Category category) {}
