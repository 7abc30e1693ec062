package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.enrollment.decision.DocumentKind;
import kz.enrollment.decision.domain.DocumentNumber;
import kz.enrollment.schoolregistry.SchoolView;
import kz.enrollment.shared.ClockProducer;

/** Gives numbers without gaps: a rollback gives the number back, so the counter's row is locked until the commit. */
@Dependent
public class Numbering {

    private static final String NEXT = """
            insert into document_counter (school_id, year, kind, last_number) values (cast(?1 as uuid), ?2, ?3, 1)
            on conflict (school_id, year, kind) do update set last_number = document_counter.last_number + 1
            returning last_number
            """;

    /** Letters read the same in Kazakh and Russian: Р receipt, А admission, Б refusal (бас тарту), О order. */
    private static final Map<DocumentKind, String> MARKS = Map.of(
            DocumentKind.RECEIPT, "Р",
            DocumentKind.ADMISSION, "А",
            DocumentKind.REFUSAL, "Б",
            DocumentKind.ORDER, "О");

    @PersistenceContext
    private EntityManager entities;

    private final Clock clock;

    @Inject
    public Numbering(Clock clock) {
        this.clock = clock;
    }

    public DocumentNumber next(SchoolView school, DocumentKind kind) {
        int year = LocalDate.ofInstant(clock.instant(), ClockProducer.ALMATY).getYear();
        Number number = (Number) entities.createNativeQuery(NEXT)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, school.id().toString())
                .setParameter(2, year)
                .setParameter(3, kind.name())
                .getSingleResult();
        String text = "%d-%s/%d-%04d".formatted(school.number(), MARKS.get(kind), year, number.intValue());
        return new DocumentNumber(school.id(), year, text);
    }
}
