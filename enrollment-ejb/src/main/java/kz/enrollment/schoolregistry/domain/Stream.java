package kz.enrollment.schoolregistry.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import kz.enrollment.schoolregistry.StreamView;

/** School × language of instruction in a campaign. */
@Entity
@Table(name = "stream")
public class Stream {

    @Id
    private UUID id;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "school_id")
    private School school;

    private String language;
    private String code;

    protected Stream() {
        // for JPA
    }

    public StreamView view() {
        return new StreamView(id, campaignId, school.view(), language, code);
    }
}
