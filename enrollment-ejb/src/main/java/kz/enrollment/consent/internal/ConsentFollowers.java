package kz.enrollment.consent.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.consent.domain.Consent;
import kz.enrollment.consent.domain.ConsentSet;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The consents that share the SMS of a leading one. They are asked for when that one is given, and end with it. That the
 * service takes one answer for all is ours; {@code ENROLLMENT_KDP_ONE_MESSAGE=false} lets each have its own SMS, one after
 * the other.
 */
@Dependent
public class ConsentFollowers {

    @PersistenceContext
    private EntityManager entities;

    private final Tasks tasks;
    private final Event<ConsentApproved> complete;
    private final Clock clock;
    private final boolean oneMessage;

    @Inject
    public ConsentFollowers(
            Tasks tasks,
            Event<ConsentApproved> complete,
            Clock clock,
            @ConfigProperty(name = "ENROLLMENT_KDP_ONE_MESSAGE", defaultValue = "true") boolean oneMessage) {
        this.tasks = tasks;
        this.complete = complete;
        this.clock = clock;
        this.oneMessage = oneMessage;
    }

    /** Whether the question must send no SMS. */
    public boolean isSilent(Consent consent) {
        return !consent.neverAnswered() || (oneMessage && !consent.leads());
    }

    /** What follows from a new status. */
    void turned(Consent consent, ConsentSet all) {
        if (consent.status() == ConsentStatus.APPROVED) {
            of(consent).forEach(follower -> tasks.enqueue(Lane.CONSENT, AskConsent.KIND, follower.id()));
            if (all.isComplete(clock.instant())) {
                complete.fire(new ConsentApproved(
                        consent.id(), consent.accountId(), consent.subject().value(), consent.subjectKind()));
            }
        } else {
            endWith(consent);
        }
    }

    /** A leading request that came to its end without a consent ends the others. */
    void endWith(Consent consent) {
        if (consent.endedWithoutConsent()) {
            of(consent).forEach(follower -> follower.endWith(consent));
        }
    }

    /** Those that are still open. */
    private List<Consent> of(Consent leading) {
        if (!leading.leads()) {
            return List.of();
        }
        return entities.createQuery(
                        "select c from Consent c where c.dialogue = :dialogue and c.id <> :leading", Consent.class)
                .setParameter("dialogue", leading.dialogue())
                .setParameter("leading", leading.id())
                .getResultStream()
                .filter(consent -> consent.status().open())
                .toList();
    }
}
