package kz.enrollment.verification.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.application.FilingBegun;
import kz.enrollment.application.UndecidedApplications;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentApproved;
import kz.enrollment.consent.ConsentRevoked;
import kz.enrollment.consent.Consents;
import kz.enrollment.consent.SubjectKind;
import kz.enrollment.shared.Iin;
import kz.enrollment.statesystems.SocialRegister;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;
import kz.enrollment.verification.SupportView;

/** What social protection told about the families of applications. */
@Stateless
public class SupportFile {

    private static final String STORE = """
            insert into support_status (application_id, categories, answer_id, correlation_id, answered_at)
            values (cast(?1 as uuid), ?2, ?3, ?4, ?5)
            on conflict (application_id) do update set categories = excluded.categories, answer_id = excluded.answer_id,
                correlation_id = excluded.correlation_id, answered_at = excluded.answered_at
            """;
    private static final String READ =
            "select categories, answer_id, answered_at from support_status where application_id = cast(?1 as uuid)";

    private static final String FORGET_OF_ACCOUNT = """
            delete from support_status s using enrollment_application a
            where a.id = s.application_id and a.account_id = cast(?1 as uuid)
            """;
    private static final String FORGET_OLD = """
            delete from support_status s using enrollment_application a
            where a.id = s.application_id and (a.status in ('REFUSED', 'WITHDRAWN') and a.ended_at < ?1
                or a.status = 'ENROLLED' and exists (select 1 from application_event e
                    where e.application_id = a.id and e.kind = 'ENROLLED' and e.at < ?2))
            """;

    /** Of a child that was refused or withdrawn; as long as messages. */
    private static final Duration KEPT = Duration.ofDays(30);

    /** After the order: from June into the first weeks of the school year, in which the school arranges its support. */
    private static final Duration KEPT_OF_PUPILS = Duration.ofDays(120);

    @PersistenceContext
    private EntityManager entities;

    private final Tasks tasks;
    private final UndecidedApplications undecided;
    private final Consents consents;
    private final Clock clock;

    protected SupportFile() {
        this(null, null, null, null);
    }

    @Inject
    public SupportFile(Tasks tasks, UndecidedApplications undecided, Consents consents, Clock clock) {
        this.tasks = tasks;
        this.undecided = undecided;
        this.consents = consents;
        this.clock = clock;
    }

    /** Nothing waits for the answer: it is asked beside the checks. */
    @PermitAll
    public void begin(@Observes FilingBegun event) {
        tasks.enqueue(Lane.SOCIAL, AskSupport.KIND, event.applicationId());
    }

    @PermitAll
    public void consentCame(@Observes ConsentApproved event) {
        if (event.kind() == SubjectKind.APPLICANT) {
            undecided.of(event.accountId()).forEach(id -> tasks.enqueue(Lane.SOCIAL, AskSupport.KIND, id));
        }
    }

    /** Forgets the answer if the consent it was asked for under was taken back meanwhile. */
    @PermitAll
    public void told(UUID applicationId, UUID account, Iin applicant, SocialRegister.Answer answer) {
        if (consents.valid(account, applicant, AccessName.SOCIAL_STATUS).isEmpty()) {
            return;
        }
        String codes = answer.categories().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        entities.createNativeQuery(STORE)
                .setParameter(1, applicationId.toString())
                .setParameter(2, codes)
                .setParameter(3, answer.answerId())
                .setParameter(4, answer.correlationId())
                .setParameter(5, Timestamp.from(answer.answeredAt()))
                .executeUpdate();
    }

    /** What was read under a consent goes with it; no decision rests on it, so nothing has to stand. */
    @PermitAll
    public void consentWent(@Observes ConsentRevoked event) {
        if (event.kind() == SubjectKind.APPLICANT) {
            entities.createNativeQuery(FORGET_OF_ACCOUNT)
                    .setParameter(1, event.accountId().toString())
                    .executeUpdate();
        }
    }

    /** The family of a child that is not to study here is none of the school's business; a pupil's it has read of in time. */
    @PermitAll
    public void forget() {
        Instant now = clock.instant();
        entities.createNativeQuery(FORGET_OLD)
                .setParameter(1, Timestamp.from(now.minus(KEPT)))
                .setParameter(2, Timestamp.from(now.minus(KEPT_OF_PUPILS)))
                .executeUpdate();
    }

    /** Empty while nothing was told. */
    @PermitAll
    public Optional<SupportView> of(UUID applicationId) {
        List<?> rows = entities.createNativeQuery(READ)
                .setParameter(1, applicationId.toString())
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Object[]) row));
    }

    private static SupportView view(Object[] row) {
        String codes = (String) row[0];
        return new SupportView(
                codes.isEmpty() ? List.of() : List.of(codes.split(" ")), (String) row[1], instant(row[2]));
    }

    private static Instant instant(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
