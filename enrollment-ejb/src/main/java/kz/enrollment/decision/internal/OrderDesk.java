package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.application.SchoolRow;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.decision.OrderCandidate;
import kz.enrollment.decision.OrderView;
import kz.enrollment.decision.domain.DocumentNumber;
import kz.enrollment.decision.domain.EnrollmentOrder;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.Page;
import kz.enrollment.verification.Checks;

/** Gathers admitted children into orders, within the transaction of the use case. */
@Dependent
public class OrderDesk {

    @PersistenceContext
    private EntityManager entities;

    private final ApplicationRegister applications;
    private final StaffAccounts staff;
    private final OrderPapers papers;
    private final Checks checks;
    private final Clock clock;

    @Inject
    public OrderDesk(
            ApplicationRegister applications, StaffAccounts staff, OrderPapers papers, Checks checks, Clock clock) {
        this.applications = applications;
        this.staff = staff;
        this.papers = papers;
        this.checks = checks;
        this.clock = clock;
    }

    public Page<OrderCandidate> candidates(UUID campaignId, int offset, int limit) {
        Page<SchoolRow> page = applications.admitted(campaignId, offset, limit);
        papers.listRead(staff.me(), offset);
        List<UUID> ids = page.rows().stream().map(SchoolRow::id).toList();
        Map<UUID, Instant> admittedAt = admittedAt(ids);
        Set<UUID> unsigned = checks.withoutSignature(ids);
        Map<UUID, StreamView> streams =
                papers.streams(page.rows().stream().map(SchoolRow::streamId).toList());
        return page.map(row -> new OrderCandidate(
                row.id(),
                row.number(),
                row.child(),
                row.childBirthDate(),
                streams.get(row.streamId()).language(),
                admittedAt.get(row.id()),
                !unsigned.contains(row.id())));
    }

    /** What an order of today for the chosen children would say. */
    ActText.Prepared prepared(UUID campaignId, List<UUID> applicationIds) {
        List<ApplicationView> children = admitted(campaignId, applicationIds);
        CampaignView campaign = children.get(0).campaign();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.ALMATY);
        EnrollmentOrder.requireNotEarly(today, campaign);
        return new ActText.Prepared(campaign, children, today, EnrollmentOrder.inForceFrom(today, campaign));
    }

    private List<ApplicationView> admitted(UUID campaignId, List<UUID> applicationIds) {
        if (applicationIds.isEmpty()) {
            throw new BusinessRuleViolation("order.empty");
        }
        List<ApplicationView> children = applications.admittedAmong(campaignId, applicationIds);
        if (children.size() < applicationIds.stream().distinct().count()) {
            throw new BusinessRuleViolation("order.not_admitted", missing(applicationIds, children));
        }
        return children;
    }

    /** Without an electronic signature. */
    public UUID issue(UUID campaignId, List<UUID> applicationIds) {
        return issue(campaignId, applicationIds, new Author(staff.me(), null));
    }

    UUID issue(UUID campaignId, List<UUID> applicationIds, Author director) {
        List<ApplicationView> children = admitted(campaignId, applicationIds);
        CampaignView campaign = children.get(0).campaign();
        DocumentNumber number = papers.number(children.get(0).stream().school());
        EnrollmentOrder order = new EnrollmentOrder(
                number,
                campaign,
                children.stream().map(ApplicationView::id).toList(),
                new EnrollmentOrder.Signing(director.who().id(), clock.instant()));
        if (director.signature() != null) {
            order.signedWith(director.signature().signatureId());
        }
        entities.persist(order);
        // Before the paper that refers to it; EclipseLink orders inserts by class, not by time.
        entities.flush();
        applications.enrol(children.stream().map(ApplicationView::id).toList());
        papers.issued(order, number, children, director);
        return order.id();
    }

    public Page<OrderView> orders(int offset, int limit) {
        UUID school = staff.me().schoolId();
        long total = entities.createQuery(
                        "select count(o) from EnrollmentOrder o where o.schoolId = :school", Long.class)
                .setParameter("school", school)
                .getSingleResult();
        List<OrderView> rows = entities.createQuery("""
                        select new kz.enrollment.decision.OrderView(o.id, o.number, o.orderDate, o.inForceFrom,
                            (select count(a) from EnrollmentOrder same join same.applications a where same.id = o.id),
                            d.id)
                        from EnrollmentOrder o join IssuedDocument d on d.orderId = o.id
                        where o.schoolId = :school order by o.issuedAt desc
                        """, OrderView.class)
                .setParameter("school", school)
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultList();
        return new Page<>(rows, total, offset, limit);
    }

    private Map<UUID, Instant> admittedAt(List<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select d.applicationId, d.decidedAt from Decision d where d.applicationId in :ids and d.supersededBy is null",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1], (first, second) -> second));
    }

    /** Registration numbers of those that are not admitted (any more). */
    private String missing(List<UUID> chosen, List<ApplicationView> admitted) {
        Set<UUID> found = admitted.stream().map(ApplicationView::id).collect(Collectors.toSet());
        return chosen.stream()
                .distinct()
                .filter(id -> !found.contains(id))
                .map(id -> applications.ofMySchool(id).number())
                .collect(Collectors.joining(", "));
    }
}
