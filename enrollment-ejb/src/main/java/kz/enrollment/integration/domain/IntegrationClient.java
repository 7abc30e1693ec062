package kz.enrollment.integration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.integration.Scope;

/** A program of another institution; administrators add, change and close it in the database. */
@Entity
@Table(name = "integration_client")
public class IntegrationClient {

    @Id
    private UUID id;

    @Column(name = "client_id")
    private String clientId;

    private String name;

    @Column(name = "secret_hash")
    private String secretHash;

    private String scopes;

    @Column(name = "per_minute")
    private int perMinute;

    private boolean active;

    protected IntegrationClient() {
        // for JPA
    }

    public UUID id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    /** What parents know it by. */
    public String name() {
        return name;
    }

    public String secretHash() {
        return secretHash;
    }

    public Set<Scope> scopes() {
        return Scope.parse(scopes).orElseThrow(() -> new IllegalStateException("Unknown scope of client " + clientId));
    }

    public int perMinute() {
        return perMinute;
    }

    public boolean isActive() {
        return active;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntegrationClient that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
