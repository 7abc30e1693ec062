package kz.enrollment.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.decision.internal.PaperShelf;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Roles;

/**
 * The papers the system issued. Parents reach those of their own applications, staff those of their school; anybody may
 * verify a paper by the code on it.
 */
@Stateless
public class IssuedDocuments {

    private final PaperShelf shelf;

    protected IssuedDocuments() {
        this(null);
    }

    @Inject
    public IssuedDocuments(PaperShelf shelf) {
        this.shelf = shelf;
    }

    /** Papers of an application the caller may see, in the order of issue. */
    @RolesAllowed({Roles.PARENT, Roles.OFFICER, Roles.DIRECTOR, Roles.INTEGRATION})
    public List<IssuedView> ofApplication(UUID applicationId) {
        return shelf.ofApplication(applicationId);
    }

    /** The stored bytes, each print audited; empty while the paper is not rendered yet. */
    @RolesAllowed({Roles.PARENT, Roles.OFFICER, Roles.DIRECTOR, Roles.INTEGRATION})
    public Optional<byte[]> pdf(UUID documentId, Language language) {
        return shelf.print(documentId, language);
    }

    /** What the public verification page shows; empty for an unknown code. */
    @PermitAll
    public Optional<PublicCheck> check(String verificationCode) {
        return shelf.check(verificationCode);
    }

    /** Papers without bytes, oldest first: work for the renderer. */
    @PermitAll
    public List<UUID> notRendered(int limit) {
        return shelf.notRendered(limit);
    }

    @PermitAll
    public RenderOrder toRender(UUID documentId) {
        return shelf.toRender(documentId);
    }

    /** Stores the bytes; whoever comes second changes nothing. */
    @PermitAll
    public void rendered(UUID documentId, byte[] kk, byte[] ru) {
        shelf.rendered(documentId, kk, ru);
    }
}
