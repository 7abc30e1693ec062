package kz.enrollment.documents.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.documents.SearchView;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;

/** A question to a base whether it has a document of the draft's child. */
@Entity
@Table(name = "document_search")
public class DocumentSearch {

    /** A draft left behind is not searched for ever. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "child_iin")
    private String childIin;

    @Enumerated(EnumType.STRING)
    private DocumentType type;

    @Enumerated(EnumType.STRING)
    private SearchStatus status;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "answer_id")
    private String answerId;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected DocumentSearch() {}

    public DocumentSearch(UUID draftId, UUID accountId, Iin child, DocumentType type, Instant now) {
        this.id = UUID.randomUUID();
        this.draftId = draftId;
        this.accountId = accountId;
        this.childIin = child.value();
        this.type = type;
        this.status = SearchStatus.ASKED;
        this.askedAt = now;
    }

    public void found(String answer, Instant at) {
        answered(SearchStatus.FOUND, answer, at);
    }

    public void notFound(String answer, Instant at) {
        answered(SearchStatus.NOT_FOUND, answer, at);
    }

    public void silent() {
        if (waiting()) {
            status = SearchStatus.NO_ANSWER;
        }
    }

    /** A new question to a base that was silent or had nothing: the form may have been entered meanwhile. */
    public void askAgainUnlessFound(Instant now) {
        if (status == SearchStatus.FOUND) {
            return;
        }
        status = SearchStatus.ASKED;
        askedAt = now;
        answerId = null;
        answeredAt = null;
    }

    public boolean waiting() {
        return status == SearchStatus.ASKED || status == SearchStatus.NO_ANSWER;
    }

    public boolean givenUp(Instant now) {
        return now.isAfter(askedAt.plus(PATIENCE));
    }

    public boolean isAbout(Iin child) {
        return childIin.equals(child.value());
    }

    private void answered(SearchStatus result, String answer, Instant at) {
        status = result;
        answerId = answer;
        answeredAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID draftId() {
        return draftId;
    }

    public UUID accountId() {
        return accountId;
    }

    public Iin child() {
        return new Iin(childIin);
    }

    public DocumentType type() {
        return type;
    }

    public SearchView view() {
        return new SearchView(type, status.name(), askedAt, answeredAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSearch that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
