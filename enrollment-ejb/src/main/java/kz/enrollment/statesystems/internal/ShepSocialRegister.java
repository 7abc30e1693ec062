package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.SocialRegister;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/** {@code SOCIAL_STATUS}; service name, body and codes are ours. */
@ApplicationScoped
@AsUnavailable(ShepSocialRegister.SERVICE)
@Retry(
        maxRetries = Limits.REPETITIONS,
        delay = Limits.PAUSE,
        jitter = Limits.JITTER,
        maxDuration = Limits.NO_LONGER,
        retryOn = NoConnection.class)
@CircuitBreaker(
        requestVolumeThreshold = Limits.WINDOW,
        failureRatio = Limits.FAILED,
        delay = Limits.PEACE,
        successThreshold = Limits.GOOD_AGAIN,
        failOn = RegistryUnavailable.class)
@Bulkhead(Limits.OF_TASKS)
public class ShepSocialRegister implements SocialRegister {

    static final String SERVICE = "SOCIAL_STATUS";

    private final ShepClient bus;

    protected ShepSocialRegister() {
        this(null);
    }

    @Inject
    public ShepSocialRegister(ShepClient bus) {
        this.bus = bus;
    }

    @Override
    public Answer support(Iin applicant, Access access) {
        var data = Fields.of("iin", applicant.value()).under(access).toMap();
        return bus.ask(SERVICE, data, ShepSocialRegister::read);
    }

    private static Answer read(ShepAnswer answer) {
        return new Answer(
                answer.id(),
                answer.correlationId().orElse(null),
                answer.at(),
                answer.tokenRefused(),
                answer.tokenRefused() ? Set.of() : categories(answer.data().required("categories")));
    }

    private static Set<SupportCategory> categories(Node node) {
        Set<SupportCategory> known = EnumSet.noneOf(SupportCategory.class);
        for (Node category : node.children("category")) {
            known(category.requiredText("code")).ifPresent(known::add);
        }
        return known;
    }

    /** A category of tomorrow must not hide those of today. */
    private static Optional<SupportCategory> known(String code) {
        return Arrays.stream(SupportCategory.values())
                .filter(category -> category.name().equals(code))
                .findFirst();
    }
}
