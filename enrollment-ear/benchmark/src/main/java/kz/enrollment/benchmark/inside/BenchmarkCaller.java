package kz.enrollment.benchmark.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/** Lets a thread be any parent without a log-in; what the role allows is still checked by the container. */
@Alternative
@Priority(1)
@Dependent
public class BenchmarkCaller extends Caller {
    private static final ThreadLocal<UUID> ACCOUNT = new ThreadLocal<>();

    static void become(UUID account) {
        ACCOUNT.set(account);
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
    public String role() {
        return find().isPresent() ? Roles.PARENT : "SYSTEM";
    }
}
