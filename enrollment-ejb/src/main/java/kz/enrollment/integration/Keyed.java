package kz.enrollment.integration;

/**
 * A request under an idempotency key.
 *
 * @param key 1 to 200 characters, the caller's own
 * @param operation and address, so that a key is good for one thing
 * @param bodyHash SHA-256 of the body as it came
 */
public record Keyed(String key, String operation, String bodyHash) {}
