package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import kz.enrollment.shared.BusinessRuleViolation;

/** Where a statement stands in the school's paper journal: evidence, should anybody ask; the order is the number's. */
@Embeddable
public class Journal {

    private static final int LONGEST_NUMBER = 40;

    @Column(name = "journal_number")
    private String number;

    @Column(name = "journal_time")
    private Instant time;

    protected Journal() {
        // for JPA
    }

    public Journal(String number, Instant time, Instant now) {
        if (number == null || number.isBlank()) {
            throw new BusinessRuleViolation("journal.required").at("journalNumber");
        }
        if (number.strip().length() > LONGEST_NUMBER) {
            throw new BusinessRuleViolation("journal.too_long", LONGEST_NUMBER).at("journalNumber");
        }
        if (time == null || time.isAfter(now)) {
            throw new BusinessRuleViolation("journal.future").at("journalTime");
        }
        this.number = number.strip();
        this.time = time;
    }

    public String number() {
        return number;
    }

    public Instant time() {
        return time;
    }
}
