package kz.enrollment.reports;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The notice of admission to grade 1 (Rules §1: the answer, not the order).
 *
 * @param header number, date, school, legal basis, verification page
 * @param application the application admitted
 * @param decidedOn day of the decision
 * @param decidedBy who decided
 * @param orderNotBefore first day on which the enrolment order may be signed
 */
public record AdmissionNotice(
        DocumentHeader header,
        ApplicationSummary application,
        LocalDate decidedOn,
        Official decidedBy,
        LocalDate orderNotBefore)
        implements ReportDocument {
    public AdmissionNotice {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(orderNotBefore, "orderNotBefore");
    }
}
