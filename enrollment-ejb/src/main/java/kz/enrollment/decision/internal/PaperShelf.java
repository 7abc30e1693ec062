package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.decision.IssuedView;
import kz.enrollment.decision.PublicCheck;
import kz.enrollment.decision.RenderOrder;
import kz.enrollment.decision.domain.IssuedDocument;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;

/** Where issued papers are kept. */
@Dependent
public class PaperShelf {

    private static final int MOST_OF_ONE_APPLICATION = 50;

    @PersistenceContext
    private EntityManager entities;

    private final PaperRights rights;
    private final PublicVerification verification;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    public PaperShelf(PaperRights rights, PublicVerification verification, AuditTrail audit, Clock clock) {
        this.rights = rights;
        this.verification = verification;
        this.audit = audit;
        this.clock = clock;
    }

    public List<IssuedView> ofApplication(UUID applicationId) {
        rights.requireApplication(applicationId);
        return entities.createQuery("""
                        select new kz.enrollment.decision.IssuedView(d.id, d.kind, d.number, d.issuedAt)
                        from IssuedDocument d where d.applicationId = :application order by d.issuedAt
                        """, IssuedView.class)
                .setParameter("application", applicationId)
                .setMaxResults(MOST_OF_ONE_APPLICATION)
                .getResultList();
    }

    public Optional<byte[]> print(UUID documentId, Language language) {
        IssuedDocument document = require(documentId);
        rights.require(document);
        Optional<byte[]> bytes = document.pdf(language);
        bytes.ifPresent(pdf -> audit.record("DOCUMENT_PRINTED", "DOCUMENT", documentId, language.code()));
        return bytes;
    }

    public Optional<PublicCheck> check(String code) {
        return entities.createQuery(
                        "select d from IssuedDocument d where d.verificationCode = :code", IssuedDocument.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(verification::of);
    }

    public List<UUID> notRendered(int limit) {
        return entities.createQuery(
                        "select d.id from IssuedDocument d where d.renderedAt is null order by d.issuedAt", UUID.class)
                .setMaxResults(Page.limited(limit))
                .getResultList();
    }

    public RenderOrder toRender(UUID documentId) {
        return require(documentId).renderOrder();
    }

    public void rendered(UUID documentId, byte[] kk, byte[] ru) {
        IssuedDocument document = entities.find(IssuedDocument.class, documentId, LockModeType.PESSIMISTIC_WRITE);
        if (document == null) {
            throw new NotFound();
        }
        document.rendered(kk, ru, clock.instant());
    }

    private IssuedDocument require(UUID documentId) {
        return Optional.ofNullable(entities.find(IssuedDocument.class, documentId))
                .orElseThrow(NotFound::new);
    }
}
