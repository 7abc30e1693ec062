package kz.enrollment.decision.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.enrollment.application.ApplicationRegister;
import kz.enrollment.application.ApplicationStatus;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.decision.DocumentKind;
import kz.enrollment.decision.PublicCheck;
import kz.enrollment.decision.domain.IssuedDocument;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.SchoolView;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Sha256;

/** What the holder of a paper may verify: nothing that does not stand on the paper itself. */
@Dependent
public class PublicVerification {

    @PersistenceContext
    private EntityManager entities;

    private final ApplicationRegister applications;
    private final SchoolRegister schools;

    @Inject
    public PublicVerification(ApplicationRegister applications, SchoolRegister schools) {
        this.applications = applications;
        this.schools = schools;
    }

    PublicCheck of(IssuedDocument document) {
        SchoolView school = schools.school(document.schoolId());
        Optional<ApplicationView> application =
                Optional.ofNullable(document.applicationId()).map(applications::forSystem);
        return new PublicCheck(
                document.kind(),
                document.number(),
                document.issuedAt(),
                school.nameKk(),
                school.nameRu(),
                application.map(about -> about.child().initials()).orElse(null),
                application.map(ApplicationView::number).orElse(null),
                application.map(about -> isInForce(document, about.status())).orElse(true),
                document.pdf(Language.KK).map(Sha256::of).orElse(null),
                document.pdf(Language.RU).map(Sha256::of).orElse(null));
    }

    /** A receipt stays true for ever; an answer until a later one or until the parent withdraws. */
    private boolean isInForce(IssuedDocument document, ApplicationStatus status) {
        return switch (document.kind()) {
            case RECEIPT, ORDER -> true;
            case ADMISSION ->
                (status == ApplicationStatus.ADMITTED || status == ApplicationStatus.ENROLLED) && isLast(document);
            case REFUSAL -> status == ApplicationStatus.REFUSED && isLast(document);
        };
    }

    private boolean isLast(IssuedDocument document) {
        return entities.createQuery("""
                        select count(d) from IssuedDocument d where d.applicationId = :application
                            and d.kind in :answers and d.issuedAt > :issued
                        """, Long.class)
                        .setParameter("application", document.applicationId())
                        .setParameter("answers", List.of(DocumentKind.ADMISSION, DocumentKind.REFUSAL))
                        .setParameter("issued", document.issuedAt())
                        .getSingleResult()
                == 0;
    }
}
