package kz.enrollment.signature.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kz.enrollment.shared.NotFound;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureReport;
import kz.enrollment.signature.domain.ElectronicSignature;

/** Stored signatures. */
@Stateless
@PermitAll
public class SignatureArchive {

    @PersistenceContext
    private EntityManager entities;

    public ElectronicSignature.Stored stored(UUID id) {
        return known(id).stored();
    }

    public SignatureReport report(UUID id, SignatureProblem found) {
        return known(id).report(found);
    }

    private ElectronicSignature known(UUID id) {
        ElectronicSignature signature = id == null ? null : entities.find(ElectronicSignature.class, id);
        if (signature == null) {
            throw new NotFound();
        }
        return signature;
    }
}
