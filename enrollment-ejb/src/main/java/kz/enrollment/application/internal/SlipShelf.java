package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.PaperSlip;
import kz.enrollment.application.domain.RegisteredSlip;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;

/** Where the slips of the caller's school are kept. */
@Dependent
public class SlipShelf {

    private static final String OPEN = " from RegisteredSlip s where s.schoolId = :school and s.status = :open";

    @PersistenceContext
    private EntityManager entities;

    private final OwnSchool school;
    private final ActiveApplications applications;
    private final Places places;
    private final AuditTrail audit;

    @Inject
    public SlipShelf(OwnSchool school, ActiveApplications applications, Places places, AuditTrail audit) {
        this.applications = applications;
        this.school = school;
        this.places = places;
        this.audit = audit;
    }

    OwnSchool school() {
        return school;
    }

    /** @param setAside number of another application for the child, which the officer said to put aside */
    void keep(RegisteredSlip slip, Optional<String> setAside) {
        entities.persist(slip);
        String claim =
                setAside.map(number -> ", kinship seen, set aside " + number).orElse("");
        audit.record("PAPER_REGISTERED", "SLIP", slip.id(), slip.number() + claim);
    }

    void note(RegisteredSlip slip, String action) {
        audit.record(action, "SLIP", slip.id(), slip.number());
    }

    RegisteredSlip require(UUID slipId) {
        return entities.createQuery(
                        "select s from RegisteredSlip s where s.id = :id and s.schoolId = :school",
                        RegisteredSlip.class)
                .setParameter("id", slipId)
                .setParameter("school", school.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Held until the transaction ends, the child before its slip as everywhere (ADR 3). */
    RegisteredSlip hold(UUID slipId) {
        RegisteredSlip slip = require(slipId);
        applications.hold(slip.city(), slip.child());
        entities.refresh(slip, LockModeType.PESSIMISTIC_WRITE);
        return slip;
    }

    /** A look at the list is a look at children's data. */
    Page<PaperSlip> open(int offset, int limit) {
        UUID mine = school.id();
        audit.record("SLIPS_READ", "SCHOOL", mine, "from " + offset);
        long total = entities.createQuery("select count(s)" + OPEN, Long.class)
                .setParameter("school", mine)
                .setParameter("open", RegisteredSlip.Status.OPEN)
                .getSingleResult();
        List<PaperSlip> rows = entities.createQuery(
                        "select s" + OPEN + " order by s.dueAt, s.number", RegisteredSlip.class)
                .setParameter("school", mine)
                .setParameter("open", RegisteredSlip.Status.OPEN)
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultStream()
                .map(this::view)
                .toList();
        return new Page<>(rows, total, offset, limit);
    }

    PaperSlip view(RegisteredSlip slip) {
        ClaimView now = places.claim(slip.reference());
        return new PaperSlip(
                slip.id(),
                school.stream(slip.streamId()),
                slip.child(),
                slip.number(),
                now.sequence(),
                now.category(),
                now.state(),
                slip.keepsWaiting(),
                now.position(),
                slip.standing().before(),
                slip.standing().at(),
                slip.dueAt(),
                slip.journal().number(),
                slip.journal().time().atZone(ClockProducer.ALMATY).toLocalDateTime(),
                now.places(),
                slip.isOpen(),
                slip.applicationId());
    }
}
