package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import kz.enrollment.shared.WorkingCalendar;

/** When an application was filed, which working day it counts for and when the answer is due (Rules §1). */
@Embeddable
public class Filing {

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "counts_for")
    private LocalDate countsFor;

    @Column(name = "due_at")
    private Instant dueAt;

    protected Filing() {
        // for JPA
    }

    public Filing(Instant filedAt, WorkingCalendar calendar) {
        this.filedAt = filedAt;
        this.countsFor = calendar.countsFor(filedAt);
        this.dueAt = calendar.due(filedAt);
    }

    /** The case goes (back) to a school: the term begins anew. */
    void answerUntil(Instant due) {
        dueAt = due;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public LocalDate countsFor() {
        return countsFor;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
