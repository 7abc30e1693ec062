package kz.enrollment.application.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.application.EventView;

/** A line of an application's history, as the parent reads it. */
@Entity
@Table(name = "application_event")
public class ApplicationEvent {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    private Instant at;
    private String kind;

    /** Given after the commit, by whoever reads next; null until then. */
    @Column(insertable = false, updatable = false)
    private Long position;

    protected ApplicationEvent() {
        // for JPA
    }

    public ApplicationEvent(UUID applicationId, Instant at, String kind) {
        this.id = UUID.randomUUID();
        this.applicationId = applicationId;
        this.at = at;
        this.kind = kind;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** Null while nobody has read it. */
    public Long position() {
        return position;
    }

    public EventView view() {
        return new EventView(at, kind);
    }
}
