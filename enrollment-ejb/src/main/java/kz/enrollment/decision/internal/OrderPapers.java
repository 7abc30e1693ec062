package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.access.StaffView;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.decision.DocumentKind;
import kz.enrollment.decision.domain.DocumentNumber;
import kz.enrollment.decision.domain.EnrollmentOrder;
import kz.enrollment.notification.Outbox;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.SchoolView;
import kz.enrollment.schoolregistry.StreamView;

/** Number, paper, audit and messages of an enrolment order. */
@Dependent
public class OrderPapers {

    private final PaperDesk papers;
    private final OrderTrail trail;
    private final Numbering numbering;
    private final SchoolRegister schools;

    @Inject
    public OrderPapers(PaperDesk papers, OrderTrail trail, Numbering numbering, SchoolRegister schools) {
        this.papers = papers;
        this.trail = trail;
        this.numbering = numbering;
        this.schools = schools;
    }

    DocumentNumber number(SchoolView school) {
        return numbering.next(school, DocumentKind.ORDER);
    }

    Map<UUID, StreamView> streams(Collection<UUID> ids) {
        return schools.streams(ids);
    }

    /** A look at the list is a look at children's data. */
    void listRead(StaffView by, int offset) {
        trail.listRead(by, offset);
    }

    void issued(EnrollmentOrder order, DocumentNumber number, List<ApplicationView> children, Author director) {
        papers.issueOrder(order, number, children, director);
        trail.issued(order, children);
    }

    /** Who must know of an order. */
    @Dependent
    public static class OrderTrail {

        private final AuditTrail audit;
        private final Outbox outbox;

        @Inject
        public OrderTrail(AuditTrail audit, Outbox outbox) {
            this.audit = audit;
            this.outbox = outbox;
        }

        void listRead(StaffView by, int offset) {
            audit.record("ADMITTED_LIST_READ", "SCHOOL", by.schoolId(), "from " + offset);
        }

        void issued(EnrollmentOrder order, List<ApplicationView> children) {
            audit.record("ORDER_ISSUED", "ORDER", order.id(), children.size() + " children");
            for (ApplicationView child : children) {
                outbox.notice(
                        child.applicantIin(),
                        child.phone(),
                        child.language(),
                        "application.enrolled",
                        child.number(),
                        order.number());
            }
        }
    }
}
