package kz.enrollment.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;
import kz.enrollment.shared.Iin;

@Stateless
public class DocumentSearches {

    @PermitAll
    public void ask(UUID draftId, UUID accountId, Iin child, boolean pmpkToo) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public List<SearchView> of(UUID draftId) {
        throw new UnsupportedOperationException();
    }
}
