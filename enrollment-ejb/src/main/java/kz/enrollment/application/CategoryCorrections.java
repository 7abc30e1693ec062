package kz.enrollment.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.internal.CorrectionDesk;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.Roles;

/** The school puts the category of a child right while it checks the application (allocation.md, "Corrections"). */
@Stateless
@RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
public class CategoryCorrections {

    private final CorrectionDesk desk;

    protected CategoryCorrections() {
        this(null);
    }

    @Inject
    public CategoryCorrections(CorrectionDesk desk) {
        this.desk = desk;
    }

    /**
     * Corrects the category in the stream the application belongs to. A catchment child found to be an outsider gives its
     * place back and waits with its number; an outsider found to belong to the catchment keeps a place or changes the list.
     * The parent is told what it means.
     *
     * @param version the version the page showed
     * @param reason what the officer saw; the parent reads it
     * @throws BusinessRuleViolation {@code reason.required}, {@code reason.too_long(max)} at {@code reason}, {@code
     *     correction.same} at {@code category}, {@code correction.not_possible}, {@code application.already(status)}, {@code
     *     changed-by-another}
     */
    public CorrectionView correct(UUID applicationId, int version, Category right, String reason) {
        return desk.correct(applicationId, version, right, reason);
    }
}
