package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;
import kz.enrollment.acceptance.Outages.Window;
import kz.enrollment.acceptance.pages.PatientParent;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Mailbox;
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
    private static final Duration RECOVERY = Duration.ofMinutes(5);
    private static final String PEOPLE = " in (select id from parent_account where iin = any(?))";
    private static final String OURS =
            " application_id in (select id from enrollment_application where status <> 'WITHDRAWN' and account_id"
                    + PEOPLE + ")";

    private static final String DECIDED =
            "select count(*) from enrollment_application where status not in ('SUBMITTED', 'WITHDRAWN') and account_id"
                    + PEOPLE;

    private static final String UNTOLD =
            "select count(*) from outbox_message where purpose = 'NOTICE' and sent_at is null and phone = any(?)";

    private static final String UNPROVED = "select count(*) from electronic_signature where purpose = 'APPLICATION'"
            + " and used_at is not null and (revocation = 'NONE' or stamped_at is null) and iin = any(?)";

    private static final String UNSUPPORTED =
            "select count(*) from enrollment_application a where status <> 'WITHDRAWN' and account_id" + PEOPLE
                    + " and not exists (select 1 from support_status s where s.application_id = a.id)";

    private static final String SIGNATURES =
            "select count(*) from electronic_signature where purpose = 'APPLICATION' and iin = any(?) and ";

    private final Product product;
    private final List<PatientParent> parents = new ArrayList<>();
    private final Map<String, List<String>> good = new HashMap<>();
    private final ExecutorService crowd = Executors.newFixedThreadPool(Outages.parents());

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
        List<Window> windows = Outages.windows();
        applyWithoutFaults(windows);

        for (Window window : windows) {
            endure(window);
            assertNothingDecided(window.toString());
        }

        settle();
        assertNothingDecided("the recovery");
        assertThat(parents)
                .allSatisfy(parent -> assertThat(results(parent))
                        .as(parent.family().code())
                        .containsExactlyElementsOf(good.get(situationOf(parent))));
    }

    /** What the checks of each situation come to when nothing fails. */
    private void applyWithoutFaults(List<Window> windows) throws Exception {
        List<PatientParent> first = windows.stream()
                .map(Window::situation)
                .distinct()
                .map(this::newcomer)
                .toList();
        together(first, parent -> {
            parent.logIn().apply(streamOf(parent));
            return 1;
        });
        settle();
        first.forEach(parent -> good.put(situationOf(parent), results(parent)));
        assertThat(good.get(Outages.ORDINARY))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result).endsWith("PASSED"));
        assertThat(good.values()).allSatisfy(results -> assertThat(results).noneMatch(one -> one.endsWith("FAILED")));
    }

    /** Each parent sends at least one application while the fault stands, and the fault is felt. */
    private void endure(Window window) throws Exception {
        List<PatientParent> crew = new ArrayList<>();
        for (int i = 0; i < Outages.parents(); i++) {
            crew.add(ready(newcomer(window.situation()), window));
        }
        Instant end = Instant.now().plus(window.length());
        long before = product.sandbox().calls(window.system());
        product.sandbox().spoil(window.system(), window.fault(), window.delay());
        if (window.withoutOcsp()) {
            product.sandbox().spoil("OCSP", "RESET");
        }
        try {
            int sent = together(crew, parent -> applyUntil(end, parent, window));
            Outages.tell(window, sent);
            assertThat(sent).as(window.toString()).isGreaterThanOrEqualTo(crew.size());
            Eventually.holds(window.unfelt(), () -> product.sandbox().calls(window.system()) > before);
            assertDisbelieved(window, crew);
        } catch (ExecutionException stuck) {
            throw new AssertionError("A parent is stuck: " + window, stuck.getCause());
        } finally {
            product.sandbox().heal();
        }
    }

    /** What is true can be told falsely: not what came of it shows whether a lie was believed, but what the parents had to do. */
    private void assertDisbelieved(Window window, List<PatientParent> crew) {
        assertThat(crew).as(window.toString()).allMatch(parent -> parent.hasStated() || !window.leavesOnlyTheirWord());
        assertThat(product.database().number(SIGNATURES + window.believed(), (Object) numbers(crew)))
                .as("signatures that rest on %s", window)
                .isZero();
    }

    private int together(List<PatientParent> crew, ToIntFunction<PatientParent> what) throws Exception {
        List<Callable<Integer>> work = crew.stream()
                .<Callable<Integer>>map(parent -> () -> what.applyAsInt(parent))
                .toList();
        int sum = 0;
        for (Future<Integer> done : crowd.invokeAll(work)) {
            sum += done.get();
        }
        return sum;
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

    private PatientParent ready(PatientParent parent, Window window) {
        if (!window.logInInside()) {
            parent.logIn();
        }
        if (window.withMail()) {
            String address = "ana-" + parent.family().iin() + "@example.kz";
            parent.withMail(new Mailbox(product.sandbox(), address));
        }
        return window.byKey()
                ? parent.withKey(product.sandbox().egovMobile(), window.key(), window.keyWorks())
                : parent;
    }

    private PatientParent newcomer(String situation) {
        Family family = product.family(situation);
        PatientParent parent =
                new PatientParent(product.url(), family, product.sandbox().papers(family));
        parents.add(parent);
        return situation.equals(Outages.SPECIAL) ? parent.special() : parent;
    }

    private static String situationOf(PatientParent parent) {
        return parent.family().code().replaceFirst("-\\d+$", "");
    }

    private static String streamOf(PatientParent parent) {
        Family family = parent.family();
        return family.catchmentKk() > 0 ? family.catchmentKk() + "K" : family.catchmentRu() + "R";
    }

    private void assertNothingDecided(String when) {
        assertThat(count("verification_check where result = 'FAILED' and"))
                .as(when)
                .isZero();
        assertThat(count("decision where")).as(when).isZero();
        assertThat(product.database().number(DECIDED, (Object) numbers(parents)))
                .as(when)
                .isZero();
    }

    /** Every check is made, every signature proved, all news are told: nothing waits for a system any more. */
    private void settle() {
        Eventually.holds(
                "all news are told", RECOVERY, () -> product.database().number(UNTOLD, (Object) phones()) == 0);
        Eventually.holds(
                "all signatures are proved",
                RECOVERY,
                () -> product.database().number(UNPROVED, (Object) numbers(parents)) == 0);
        Eventually.holds(
                "social protection has told of all families",
                RECOVERY,
                () -> product.database().number(UNSUPPORTED, (Object) numbers(parents)) == 0);
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
        return product.database().number("select count(*) from " + rows + OURS, (Object) numbers(parents));
    }

    private String[] phones() {
        return parents.stream().map(parent -> parent.family().phone().number()).toArray(String[]::new);
    }

    private static String[] numbers(List<PatientParent> people) {
        return people.stream().map(parent -> parent.family().iin()).toArray(String[]::new);
    }
}
