package kz.enrollment.it;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/** Lets a test be any account; what the role allows is still checked by the container. */
@Alternative
@Priority(1)
@Dependent
public class TestCaller extends Caller {

    private static final ThreadLocal<UUID> ACCOUNT = new ThreadLocal<>();
    private static final ThreadLocal<String> ROLE = new ThreadLocal<>();

    static void become(UUID account, String role) {
        ACCOUNT.set(account);
        ROLE.set(role);
    }

    static void nobody() {
        ACCOUNT.remove();
        ROLE.remove();
    }

    @Override
    public UUID id() {
        return find().orElseThrow(NotFound::new);
    }

    @Override
    public Optional<UUID> find() {
        return Optional.ofNullable(ACCOUNT.get());
    }

    @Override
    public boolean isProved() {
        return Roles.PARENT.equals(role());
    }

    @Override
    public String role() {
        return Optional.ofNullable(ROLE.get()).orElse("SYSTEM");
    }
}
