package kz.enrollment.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is calling: the principal's name is the account's identifier, whatever means of log-in was used. */
@Dependent
public class Caller {

    private static final List<String> ROLES = List.of(
            Roles.PARENT,
            Roles.OFFICER,
            Roles.DIRECTOR,
            Roles.DISTRICT,
            Roles.CITY_ADMIN,
            Roles.AUDITOR,
            Roles.INTEGRATION);

    private final SecurityContext security;

    protected Caller() {
        this(null);
    }

    @Inject
    public Caller(SecurityContext security) {
        this.security = security;
    }

    /** The account that is logged in; refused as not found when nobody is. */
    public UUID id() {
        return find().orElseThrow(NotFound::new);
    }

    public Optional<UUID> find() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(Principal::getName)
                .flatMap(Caller::parse);
    }

    /** The caller's role, {@code SYSTEM} for the system's own work. */
    public String role() {
        if (find().isEmpty()) {
            return "SYSTEM";
        }
        return ROLES.stream().filter(security::isCallerInRole).findFirst().orElse("ANONYMOUS");
    }

    /** Whether somebody but the parent who is logged in said at the log-in who that is. */
    public boolean isProved() {
        return security.isCallerInRole(Roles.PROVED_PARENT);
    }

    private static Optional<UUID> parse(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException notAnAccount) {
            // Containers name the caller nobody logged in as "ANONYMOUS" or the like.
            return Optional.empty();
        }
    }
}
