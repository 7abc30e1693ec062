package kz.enrollment.integration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.integration.domain.IntegrationClient;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/** What programs are called, for parents to whose data they handed consents over. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class ClientNames {

    @PersistenceContext
    private EntityManager entities;

    /** Also of a program that was closed meanwhile. */
    public String of(UUID client) {
        return Optional.ofNullable(entities.find(IntegrationClient.class, client))
                .map(IntegrationClient::name)
                .orElseThrow(NotFound::new);
    }
}
