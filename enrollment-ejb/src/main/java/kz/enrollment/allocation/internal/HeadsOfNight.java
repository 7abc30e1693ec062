package kz.enrollment.allocation.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A stored file of chain heads; the database refuses to change or delete it. */
@Entity
@Table(name = "ledger_heads")
public class HeadsOfNight {

    @Id
    private LocalDate day;

    private String csv;
    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    protected HeadsOfNight() {
        // for JPA; written by HeadsDesk in one statement, since several nodes may do it at once
    }
}
