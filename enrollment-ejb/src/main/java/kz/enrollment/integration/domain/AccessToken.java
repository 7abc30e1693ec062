package kz.enrollment.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.integration.Scope;

/** A token a program was given, known by its hash only. */
@Entity
@Table(name = "integration_token")
public class AccessToken {

    @Id
    private String hash;

    @Column(name = "client_id")
    private UUID clientId;

    private String scopes;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected AccessToken() {
        // for JPA
    }

    public AccessToken(String hash, UUID clientId, Set<Scope> scopes, Instant issuedAt, Instant expiresAt) {
        this.hash = hash;
        this.clientId = clientId;
        this.scopes = Scope.format(scopes);
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    public boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }

    public UUID clientId() {
        return clientId;
    }

    public Set<Scope> scopes() {
        return Scope.parse(scopes).orElseThrow(() -> new IllegalStateException("Unknown scope of a token"));
    }
}
