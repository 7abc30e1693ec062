package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import kz.enrollment.allocation.domain.Counts;
import kz.enrollment.allocation.domain.LedgerEvent;
import kz.enrollment.allocation.domain.LedgerRow;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.Applications;
import kz.enrollment.application.CategoryCorrections;
import kz.enrollment.application.ReceiptView;
import kz.enrollment.application.internal.ListsEnd;
import kz.enrollment.application.internal.SettlementDesk;
import kz.enrollment.decision.Decisions;
import kz.enrollment.decision.Refusal;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;

/** What families, officers and the system do about wishes, lists and offers. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaitingBeans {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    @Inject
    private World world;

    @Inject
    private Desk desk;

    @Inject
    private Applications applications;

    @Inject
    private Decisions decisions;

    @Inject
    private SettlementDesk settlements;

    @Inject
    private ListsEnd listsEnd;

    @Inject
    private CategoryCorrections corrections;

    public CategoryCorrections corrections() {
        return corrections;
    }

    public ListsEnd listsEnd() {
        return listsEnd;
    }

    /** A stream of another school in the same campaign; no catchment of its own. */
    public Stream beside(Stream first, int places) {
        UUID school = UUID.randomUUID();
        UUID stream = UUID.randomUUID();
        long n = 1_000_000 + world.count("select count(*) from school");
        world.run(
                "insert into school values (?, 'SCHOOL', ?, 'Көрші мектеп', 'Соседняя школа', 'MEDEU', 'мекен', 'адрес', '', null, true, true)",
                school,
                (int) n);
        String code = "B" + n % 100_000;
        world.run("insert into stream values (?, ?, ?, 'ru', ?)", stream, first.campaign(), school, code);
        LedgerRow opened =
                new LedgerRow(1, Instant.now(), "", null, LedgerEvent.OPENED, new Counts(places, 0, 0, false));
        String hash = opened.hashAfter(LedgerRow.NO_HASH);
        world.run("insert into stream_places values (?, 'N', ?, 0, 0, false, 0, 1, ?, 0, 0)", stream, places, hash);
        world.run(
                "insert into ledger_entry values (?, 1, ?, null, null, 'OPENED', ?, 0, 0, false, ?)",
                stream,
                Timestamp.from(opened.at()),
                places,
                hash);
        return new Stream(first.campaign(), school, stream, code);
    }

    /** A family of the first stream's catchment whose draft names further wishes. */
    public Family wishing(Stream first, Stream... further) {
        Family family = world.family(first, true);
        wish(family, further);
        return family;
    }

    public void wish(Family family, Stream... further) {
        world.run(
                "update application_draft set second_stream_id = ?, third_stream_id = ? where id = ?",
                further.length > 0 ? further[0].id() : null,
                further.length > 1 ? further[1].id() : null,
                family.draft());
    }

    public void noWaiting(Family family) {
        world.run("update application_draft set keep_waiting = false where id = ?", family.draft());
    }

    /** Children of the catchment take all places of a stream. */
    public List<Sent> fill(Stream stream, int places) throws Exception {
        List<Sent> sent = new ArrayList<>();
        for (int i = 0; i < places; i++) {
            sent.add(send(world.family(stream, true)));
        }
        return sent;
    }

    public Sent send(Family family) throws Exception {
        return new Sent(family, desk.submit(family));
    }

    /** A filed application with its family. */
    public record Sent(Family family, ReceiptView receipt) {

        UUID id() {
            return receipt.applicationId();
        }
    }

    public ApplicationView view(Sent sent) throws Exception {
        return desk.parent(sent.family().account(), () -> applications.view(sent.id()));
    }

    public void withdraw(Sent sent) throws Exception {
        int version = view(sent).version();
        desk.parent(sent.family().account(), () -> {
            applications.withdraw(sent.id(), version);
            return null;
        });
    }

    public void accept(Sent sent) throws Exception {
        int version = view(sent).version();
        desk.parent(sent.family().account(), () -> {
            applications.acceptOffer(sent.id(), version);
            return null;
        });
    }

    public void decline(Sent sent) throws Exception {
        int version = view(sent).version();
        desk.parent(sent.family().account(), () -> {
            applications.declineOffer(sent.id(), version);
            return null;
        });
    }

    public void leaveList(Sent sent) throws Exception {
        int version = view(sent).version();
        desk.parent(sent.family().account(), () -> {
            applications.leaveList(sent.id(), version);
            return null;
        });
    }

    public void refuse(Sent sent, Stream stream, int ground) throws Exception {
        UUID officer = world.staff(stream, "OFFICER");
        int version = view(sent).version();
        desk.officer(officer, () -> decisions.refuse(sent.id(), version, new Refusal(ground, "себеп", "причина")));
    }

    public void admit(Sent sent, Stream stream) throws Exception {
        UUID officer = world.staff(stream, "OFFICER");
        world.allChecksGood(sent.id());
        int version = view(sent).version();
        desk.officer(officer, () -> decisions.admit(sent.id(), version));
    }

    /** What the task does; it may have done so already. */
    public ApplicationView settled(Sent sent) throws Exception {
        settlements.settle(sent.id());
        return view(sent);
    }

    public void settle(UUID application) {
        settlements.settle(application);
    }

    /** Waits until the task has done it by itself. */
    public ApplicationView eventually(Sent sent, Predicate<ApplicationView> expected) throws Exception {
        long deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        ApplicationView shown = view(sent);
        while (!expected.test(shown) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            shown = view(sent);
        }
        return shown;
    }

    /** The school's term is over. */
    public void makeOverdue(Sent sent) {
        world.run(
                "update enrollment_application set due_at = filed_at + interval '1 microsecond' where id = ?",
                sent.id());
    }

    /** The open offer has run out. */
    public void expire(Sent sent) {
        world.run(
                "update place_offer set offered_at = now() - interval '3 days', expires_at = now() - interval '1 second'"
                        + " where application_id = ? and state = 'OPEN'",
                sent.id());
    }

    /** Events of a stream's ledger without the first row. */
    public List<String> ledger(Stream stream) {
        return world
                .rows("select event from ledger_entry where stream_id = ? order by number offset 1", stream.id())
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    public long notices(Sent sent, String part) {
        return world.count(
                "select count(*) from outbox_message where phone = ? and purpose = 'NOTICE' and text like ?",
                sent.family().phone(),
                "%" + part + "%");
    }
}
