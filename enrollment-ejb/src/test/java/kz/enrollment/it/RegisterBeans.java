package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import kz.enrollment.application.AccessEntry;
import kz.enrollment.application.AccessHistory;
import kz.enrollment.consent.ConsentLine;
import kz.enrollment.consent.Consents;
import kz.enrollment.it.World.Family;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Page;
import kz.enrollment.statesystems.SocialRegister;
import kz.enrollment.verification.CheckProgress;
import kz.enrollment.verification.DeskRow;
import kz.enrollment.verification.HandDesk;
import kz.enrollment.verification.OfficerDesk;
import kz.enrollment.verification.internal.SupportFile;

/** What parents see of their consents and of who read their data, and officers of what is to be checked by hand. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegisterBeans {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    private World world;

    @Inject
    private Desk desk;

    @Inject
    private Consents consents;

    @Inject
    private AccessHistory history;

    @Inject
    private HandDesk handDesk;

    @Inject
    private OfficerDesk officerDesk;

    @Inject
    private CheckProgress progress;

    @Inject
    private SupportFile support;

    public List<ConsentLine> consents(Family family) throws Exception {
        return desk.parent(family.account(), () -> consents.mine(0, 50)).rows();
    }

    public ConsentLine ownConsent(Family family) throws Exception {
        return consents(family).stream()
                .filter(line -> line.client() == null && line.subject().value().equals(family.parentIin()))
                .findFirst()
                .orElseThrow();
    }

    public void revoke(Family family, UUID line) throws Exception {
        desk.parent(family.account(), () -> {
            consents.revoke(line);
            return null;
        });
    }

    public Page<AccessEntry> accesses(Family family, boolean others) throws Exception {
        return desk.parent(family.account(), () -> history.here(others, 0, 50));
    }

    public Page<DeskRow> handDesk(UUID officer) throws Exception {
        return desk.officer(officer, () -> handDesk.page(0, 50));
    }

    public CheckProgress.View progress(Family family, UUID application) throws Exception {
        return desk.parent(family.account(), () -> progress.of(application));
    }

    public void byHand(UUID officer, UUID application, String kind) throws Exception {
        desk.officer(officer, () -> {
            officerDesk.byHand(application, kind, true, "Куәліктің көшірмесі қаралды");
            return null;
        });
    }

    /** Social protection has told of the family. */
    public void supported(UUID application) {
        world.run(
                "insert into support_status (application_id, categories, answer_id, answered_at) values (?, '', 'a5', now())",
                application);
    }

    /** Social protection answers now to what was asked before. */
    public void tellSupport(Family family, UUID application) {
        support.told(
                application,
                family.account(),
                new Iin(family.parentIin()),
                new SocialRegister.Answer("a6", "question", Instant.now(), false, Set.of()));
    }

    public boolean knowsSupport(UUID application) {
        return world.count("select count(*) from support_status where application_id = ?", application) > 0;
    }

    public void forgetSupport() {
        support.forget();
    }

    /** Nothing is asked about the check any more: the systems have said what they can. */
    public void onDesk(UUID application, String kind, String evidence) {
        settled(application, kind);
        world.run("""
                update verification_check set result = 'NOT_AVAILABLE', source = 'REGISTER_ZAGS', evidence = ?,
                    desk_at = now(), silent_since = null where application_id = ? and kind = ?
                """, evidence, application, kind);
    }

    /** Waits for the checks that ask nobody. */
    private void settled(UUID application, String kind) {
        within(() -> world.count(
                        "select count(*) from verification_check where application_id = ? and kind = ?"
                                + " and result = 'PASSED'",
                        application,
                        kind)
                > 0);
    }

    /** Whether the tasks that ask the registers about an application, begun now, leave none behind. */
    public boolean tasksOfChecksEnd(UUID application) {
        world.run("update task set due_at = now() where subject = ? and kind like 'VERIFY%'", application);
        return within(() ->
                world.count("select count(*) from task where subject = ? and kind like 'VERIFY%'", application) == 0);
    }

    private static boolean within(BooleanSupplier expected) {
        Instant end = Instant.now().plus(PATIENCE);
        boolean there = expected.getAsBoolean();
        while (!there && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            there = expected.getAsBoolean();
        }
        return there;
    }
}
