package kz.enrollment.integration;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.integration.domain.AccessToken;
import kz.enrollment.integration.domain.IntegrationClient;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Sha256;

/**
 * Lets programs in: OAuth 2 client credentials (RFC 6749 §4.4) for opaque bearer tokens (RFC 6750). A program is a row an
 * administrator adds; its secret and its tokens are kept as hashes, so that who reads the database cannot come in.
 */
@Stateless
@PermitAll
public class Clients {

    static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager entities;

    private final AuditTrail audit;
    private final Clock clock;

    protected Clients() {
        this(null, null);
    }

    @Inject
    public Clients(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param wanted names of scopes with a space between, or null for all the client has
     * @throws BusinessRuleViolation {@code oauth.invalid_client} whatever is wrong with the two, {@code
     *     oauth.invalid_scope}
     */
    public IssuedToken issue(String clientId, String secret, String wanted) {
        IntegrationClient client = entities.createQuery(
                        "select c from IntegrationClient c where c.clientId = :id", IntegrationClient.class)
                .setParameter("id", clientId)
                .getResultStream()
                .filter(found -> found.isActive() && isSame(found.secretHash(), Sha256.of(secret)))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("oauth.invalid_client"));
        Set<Scope> scopes = granted(client, wanted);
        Instant now = clock.instant();
        entities.createQuery("delete from AccessToken t where t.clientId = :client and t.expiresAt < :now")
                .setParameter("client", client.id())
                .setParameter("now", now)
                .executeUpdate();
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        entities.persist(new AccessToken(Sha256.of(token), client.id(), scopes, now, now.plus(LIFETIME)));
        audit.record("TOKEN_ISSUED", "INTEGRATION_CLIENT", client.id(), Scope.format(scopes));
        return new IssuedToken(token, LIFETIME, scopes);
    }

    /** Empty for a token that is unknown or over, and when the client was closed meanwhile. */
    public Optional<ClientIdentity> identify(String token) {
        return Optional.ofNullable(entities.find(AccessToken.class, Sha256.of(token)))
                .filter(found -> found.isValid(clock.instant()))
                .flatMap(found -> Optional.ofNullable(entities.find(IntegrationClient.class, found.clientId()))
                        .filter(IntegrationClient::isActive)
                        .map(client -> new ClientIdentity(client.id(), found.scopes(), client.perMinute())));
    }

    private static Set<Scope> granted(IntegrationClient client, String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return client.scopes();
        }
        return Scope.parse(wanted)
                .filter(client.scopes()::containsAll)
                .orElseThrow(() -> new BusinessRuleViolation("oauth.invalid_scope"));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
