package kz.enrollment.integration;

import java.util.Set;
import java.util.UUID;

/**
 * A program that showed a valid access token.
 *
 * @param scopes of the token
 * @param perMinute how many calls it may make in a minute
 */
public record ClientIdentity(UUID id, Set<Scope> scopes, int perMinute) {}
