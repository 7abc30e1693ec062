package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import kz.enrollment.allocation.Claim;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.Places;
import kz.enrollment.allocation.Standing;
import kz.enrollment.allocation.internal.ReleaseAct;
import kz.enrollment.shared.Category;

/** Use cases of many families at once, each a transaction of its own, without the papers around them. */
@Stateless
@PermitAll
public class Crowd {

    private static final AtomicLong NEXT = new AtomicLong();

    @Inject
    private Places places;

    @Inject
    private ReleaseAct release;

    /** A public number nobody else has. */
    public String reference() {
        long n = NEXT.incrementAndGet();
        return "7%03d-%04d-%04d".formatted(n / 100_000_000 % 1000, n / 10_000 % 10_000, n % 10_000);
    }

    public List<Standing> claim(List<Claim> wishes, boolean keepWaiting) {
        return places.claim(wishes, keepWaiting);
    }

    public Standing claim(UUID stream, Category category, boolean keepWaiting) {
        return places.claim(List.of(new Claim(stream, reference(), category)), keepWaiting)
                .get(0);
    }

    public void leave(String reference) {
        places.leave(List.of(reference));
    }

    public ClaimView correct(String reference, Category category) {
        return places.correct(reference, category);
    }

    public boolean release(UUID stream) {
        return release.release(stream, "DATE");
    }

    /** Several calls in one transaction. */
    public <T> T together(Function<Places, T> work) {
        return work.apply(places);
    }
}
