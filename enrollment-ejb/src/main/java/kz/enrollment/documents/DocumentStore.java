package kz.enrollment.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

@Stateless
public class DocumentStore {

    @PermitAll
    public DocumentView attach(UUID draftId, UUID accountId, CheckedFile file, FileLimits limits) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public void detach(UUID draftId, UUID documentId) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public List<DocumentView> ofDraft(UUID draftId) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public List<DocumentView> ofApplication(UUID applicationId) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public DocumentBytes read(UUID documentId, UUID draftId) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public void bind(UUID draftId, UUID applicationId) {
        throw new UnsupportedOperationException();
    }
}
