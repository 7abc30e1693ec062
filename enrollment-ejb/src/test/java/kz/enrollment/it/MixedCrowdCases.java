package kz.enrollment.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kz.enrollment.allocation.ReleaseOrder;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.it.WaitingBeans.Sent;
import kz.enrollment.it.World.Family;
import kz.enrollment.it.World.Stream;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ClockProducer;
import org.junit.jupiter.api.Test;

/** Families, officers and departments at the same three streams at once, by the real use cases (ADR 3, 7 and 8). */
interface MixedCrowdCases extends ServiceBeans {

    int PEOPLE = 24;
    int FAMILIES_EACH = 2;
    int PLACES = 6;

    AllocationBeans allocation();

    WaitingBeans waiting();

    @Test
    default void a_mixed_crowd_with_opposing_wishes_never_waits_in_a_ring_and_leaves_all_books_in_order()
            throws Exception {
        List<Stream> streams = threeStreams();
        List<List<Family>> families = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            families.add(families(streams, new Random(person)));
        }
        UUID admin = allocation().city().staff("CITY_ADMIN", null);
        List<Sent> sent = Collections.synchronizedList(new ArrayList<>());
        List<Throwable> unexpected = Collections.synchronizedList(new ArrayList<>());
        long deadlocks = deadlocks();

        AtOnce.run(PEOPLE, person -> {
            Random random = new Random(1000 + person);
            for (Family family : families.get(person)) {
                Sent mine = waiting().send(family);
                sent.add(mine);
                attempt(unexpected, () -> act(random.nextInt(6), mine, streams));
                if (person == 0) {
                    attempt(unexpected, () -> release(admin, streams.get(random.nextInt(2))));
                } else if (person == 1) {
                    attempt(unexpected, () -> addClass(admin, streams.get(1 + random.nextInt(2))));
                }
            }
        });

        UUID campaign = streams.get(0).campaign();
        waiting().eventually(sent.get(0), shown -> unsettled(campaign) == 0);
        assertThat(unexpected).isEmpty();
        assertThat(sent).hasSize(PEOPLE * FAMILIES_EACH);
        assertThat(unsettled(campaign)).isZero();
        assertThat(deadlocks()).isEqualTo(deadlocks);
        for (Stream stream : streams) {
            assertThat(allocation().ledgers().mismatch(stream.id())).isEmpty();
            assertThat(countersAreTheSumsOfClaims(stream)).isTrue();
        }
        assertThat(waiting().ledger(streams.get(0))).contains("WAITING", "FREED", "SERVED");
        assertThat(childrenWithTwoPlacesAndNoOffer(campaign)).isZero();
    }

    /** Each with one class set, so that a class may be added. */
    private List<Stream> threeStreams() {
        Stream first = world().stream(PLACES);
        List<Stream> streams =
                List.of(first, waiting().beside(first, PLACES), waiting().beside(first, PLACES));
        streams.forEach(stream -> world().run("insert into class_set values (?, 1, ?)", stream.id(), PLACES));
        return streams;
    }

    /** Two of the three streams, in any order; half of the families live in the catchment of the first. */
    private List<Family> families(List<Stream> streams, Random random) {
        List<Family> families = new ArrayList<>();
        for (int i = 0; i < FAMILIES_EACH; i++) {
            List<Stream> wishes = new ArrayList<>(streams);
            Collections.shuffle(wishes, random);
            Family family = world().family(streams.get(0), random.nextBoolean());
            world().run(
                            "update application_draft set stream_id = ?, second_stream_id = ? where id = ?",
                            wishes.get(0).id(),
                            wishes.get(1).id(),
                            family.draft());
            families.add(family);
        }
        return families;
    }

    private void act(int dice, Sent sent, List<Stream> streams) throws Exception {
        switch (dice) {
            case 0, 1 -> waiting().withdraw(sent);
            case 2 -> waiting().refuse(sent, schoolOf(sent, streams), 3);
            case 3 -> waiting().refuse(sent, schoolOf(sent, streams), 2);
            case 4 -> waiting().admit(sent, schoolOf(sent, streams));
            default -> waiting().view(sent);
        }
    }

    private Stream schoolOf(Sent sent, List<Stream> streams) throws Exception {
        ApplicationView shown = waiting().view(sent);
        return streams.stream()
                .filter(stream -> stream.id().equals(shown.stream().id()))
                .findFirst()
                .orElseThrow();
    }

    private void release(UUID admin, Stream stream) throws Exception {
        ReleaseOrder order = new ReleaseOrder("1", LocalDate.now(ClockProducer.ALMATY), "қалған орындар");
        desk().cityAdmin(admin, () -> allocation().releases().order(stream.id(), order));
    }

    private void addClass(UUID admin, Stream stream) throws Exception {
        desk().cityAdmin(admin, () -> allocation().capacity().addClass(stream.id(), 2, "бұйрық"));
    }

    /** Somebody else may be quicker: then the use case says so, in words for people. */
    private static void attempt(List<Throwable> unexpected, Attempt attempt) {
        try {
            attempt.make();
        } catch (BusinessRuleViolation refused) {
            // Nothing was changed.
        } catch (Exception other) {
            unexpected.add(other);
        }
    }

    /** What somebody tries. */
    interface Attempt {
        void make() throws Exception;
    }

    private long deadlocks() {
        return world().count("select deadlocks from pg_stat_database where datname = current_database()");
    }

    private long unsettled(UUID campaign) {
        return world().count("""
                select count(*) from served_place s join enrollment_application a on a.id = s.application_id
                where a.campaign_id = ?
                """, campaign);
    }

    private boolean countersAreTheSumsOfClaims(Stream stream) {
        return world().count("""
                select count(*) from stream_places p where p.stream_id = ?
                    and (p.catchment, p.outside, p.waiting_catchment, p.waiting_outside) = (
                        select count(*) filter (where state = 'HOLDING' and category = 'K'),
                            count(*) filter (where state = 'HOLDING' and category = 'O'),
                            count(*) filter (where state = 'WAITING' and category = 'K'),
                            count(*) filter (where state = 'WAITING' and category = 'O')
                        from place_claim c where c.stream_id = p.stream_id)
                """, stream.id()) == 1;
    }

    private long childrenWithTwoPlacesAndNoOffer(UUID campaign) {
        return world().count("""
                select count(*) from (
                    select a.child_iin from place_claim c join application_wish w on w.reference = c.reference
                        join enrollment_application a on a.id = w.application_id
                    where a.campaign_id = ? and c.state = 'HOLDING' and not exists (
                        select from place_offer o where o.application_id = a.id and o.state = 'OPEN')
                    group by a.child_iin having count(*) > 1) twice
                """, campaign);
    }
}
