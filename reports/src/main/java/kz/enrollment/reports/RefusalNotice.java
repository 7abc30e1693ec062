package kz.enrollment.reports;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The reasoned refusal (Rules §7: ground, norm, facts, where to turn, complaint term).
 *
 * @param header number, date, school, legal basis, verification page
 * @param application the application refused
 * @param decidedOn day of the decision
 * @param decidedBy who decided
 * @param ground one of the three grounds
 * @param norm norm the ground stands on, in the language of the document
 * @param factsKk facts of this case in Kazakh
 * @param factsRu facts of this case in Russian
 * @param complaintWorkingDays term of the complaint in working days
 * @param places why there is no place, on ground 3; else null, also on older papers
 */
public record RefusalNotice(
        DocumentHeader header,
        ApplicationSummary application,
        LocalDate decidedOn,
        Official decidedBy,
        Ground ground,
        String norm,
        String factsKk,
        String factsRu,
        int complaintWorkingDays,
        PlaceFacts places)
        implements ReportDocument {
    public RefusalNotice {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(factsKk, "factsKk");
        Objects.requireNonNull(factsRu, "factsRu");
    }

    /** A refusal that does not explain places. */
    public RefusalNotice(
            DocumentHeader header,
            ApplicationSummary application,
            LocalDate decidedOn,
            Official decidedBy,
            Ground ground,
            String norm,
            String factsKk,
            String factsRu,
            int complaintWorkingDays) {
        this(header, application, decidedOn, decidedBy, ground, norm, factsKk, factsRu, complaintWorkingDays, null);
    }

    /** The facts in the language of the document. */
    public String facts(ReportLanguage language) {
        return language == ReportLanguage.KK ? factsKk : factsRu;
    }

    /** Keeps the facts of the case out of logs. */
    @Override
    public String toString() {
        return "RefusalNotice[" + header.number() + ", " + ground + "]";
    }

    /** The only grounds of a refusal, numbered as in Rules §7. */
    public enum Ground {
        /** 1: false documents or data. */
        FALSE_DATA,
        /** 2: documents not as the law requires. */
        UNLAWFUL_DOCUMENTS,
        /** 3: no free places. */
        NO_FREE_PLACES
    }
}
