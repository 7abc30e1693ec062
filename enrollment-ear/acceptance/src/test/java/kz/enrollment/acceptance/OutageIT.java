package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.enrollment.acceptance.Outages.Window;
import kz.enrollment.acceptance.pages.PatientParent;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every state system fails in its turn, silently, slowly or with lies, while parents apply. Each of them sends the
 * application while the fault stands; nothing is decided by it; afterwards all checks come to what they come to without any
 * fault. {@code -Doutage.minutes=60} (the benchmark's command {@code outage 60}) takes every system and every fault and goes
 * on for so long.
 */
@ExtendWith(ProductExtension.class)
class OutageIT {
    private static final int PARENTS = 3;
    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final String OURS = " application_id in (select id from enrollment_application where status <>"
            + " 'WITHDRAWN' and account_id in (select id from parent_account where iin = any(?)))";

    private static final String DECIDED =
            "select count(*) from enrollment_application where status not in ('SUBMITTED',"
                    + " 'WITHDRAWN') and account_id in (select id from parent_account where iin = any(?))";

    private final Product product;
    private final List<PatientParent> parents = new ArrayList<>();
    private final Queue<Family> families = new ArrayDeque<>();
    private final ExecutorService crowd = Executors.newFixedThreadPool(PARENTS);

    OutageIT(Product product) {
        this.product = product;
    }

    @AfterEach
    void all_is_well_again() {
        product.sandbox().heal();
        crowd.shutdownNow();
    }

    @Test
    void parents_apply_whatever_system_fails_nothing_is_decided_by_it_and_all_catches_up() throws Exception {
        families.addAll(product.families("ORDINARY", Outages.FAMILIES));
        PatientParent control = newcomer();
        control.logIn().apply(streamOf(control));
        settle();
        List<String> good = results(control);
        assertThat(good).isNotEmpty().allSatisfy(result -> assertThat(result).endsWith("PASSED"));

        for (Window window : Outages.windows()) {
            endure(window);
            assertNothingDecided(window.toString());
        }

        settle();
        assertNothingDecided("the recovery");
        assertThat(parents)
                .allSatisfy(parent ->
                        assertThat(results(parent)).as(parent.family().code()).containsExactlyElementsOf(good));
        assertThat(parents.stream().filter(PatientParent::hasStated).count())
                .as("parents whose own word had to count")
                .isPositive();
    }

    /** Each parent sends at least one application while the fault stands. */
    private void endure(Window window) throws Exception {
        List<PatientParent> crew = new ArrayList<>();
        for (int i = 0; i < PARENTS; i++) {
            crew.add(nextParent(window));
        }
        Instant end = Instant.now().plus(window.length());
        product.sandbox().spoil(window.system(), window.fault(), window.delay());
        try {
            List<Callable<Integer>> work = crew.stream()
                    .<Callable<Integer>>map(parent -> () -> applyUntil(end, parent, window))
                    .toList();
            int sent = 0;
            for (Future<Integer> done : crowd.invokeAll(work)) {
                sent += done.get();
            }
            Outages.tell(window, sent);
            assertThat(sent).as(window.toString()).isGreaterThanOrEqualTo(PARENTS);
        } catch (ExecutionException stuck) {
            throw new AssertionError("A parent is stuck: " + window, stuck.getCause());
        } finally {
            product.sandbox().heal();
        }
    }

    private int applyUntil(Instant end, PatientParent parent, Window window) {
        if (window.logInInside()) {
            parent.logIn();
        }
        int sent = 0;
        do {
            if (parent.filed() != null) {
                parent.withdraw();
            }
            parent.apply(streamOf(parent));
            sent++;
        } while (Instant.now().isBefore(end));
        return sent;
    }

    private PatientParent nextParent(Window window) {
        if (families.isEmpty()) {
            // The long run has used up the families: one that has applied takes its application back and applies anew.
            PatientParent again = parents.remove(0);
            parents.add(again);
            return again;
        }
        PatientParent parent = newcomer();
        return window.logInInside() ? parent : parent.logIn();
    }

    private PatientParent newcomer() {
        Family family = families.remove();
        PatientParent parent =
                new PatientParent(product.url(), family, product.sandbox().papers(family));
        parents.add(parent);
        return parent;
    }

    private static String streamOf(PatientParent parent) {
        return parent.family().catchmentKk() + "K";
    }

    private void assertNothingDecided(String when) {
        assertThat(count("verification_check where result = 'FAILED' and"))
                .as(when)
                .isZero();
        assertThat(count("decision where")).as(when).isZero();
        assertThat(product.database().number(DECIDED, (Object) numbers()))
                .as(when)
                .isZero();
    }

    /** Every check is made, nothing waits for a system any more. */
    private void settle() {
        Eventually.holds(
                "all checks are made",
                RECOVERY,
                () -> count("verification_check where result = 'PENDING' and")
                                + count("verification_check where result = 'NOT_AVAILABLE' and")
                        == 0);
    }

    private List<String> results(PatientParent parent) {
        return product.database()
                .column(
                        "select kind || ' ' || result from verification_check where application_id = cast(? as uuid)"
                                + " order by kind",
                        parent.filed());
    }

    private long count(String rows) {
        return product.database().number("select count(*) from " + rows + OURS, (Object) numbers());
    }

    private String[] numbers() {
        return parents.stream().map(parent -> parent.family().iin()).toArray(String[]::new);
    }
}
