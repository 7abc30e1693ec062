package kz.enrollment.documents;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.enrollment.documents.domain.DocumentSearch;
import kz.enrollment.documents.internal.FindDocument;
import kz.enrollment.documents.internal.Permission;
import kz.enrollment.documents.internal.Shelf;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.task.Lane;
import kz.enrollment.task.Tasks;

/**
 * Looks for the child's forms in the health base and for the ПМПК conclusion (Rules §4.6). What is found is attached by
 * itself, unless the parent has uploaded their own.
 */
@Stateless
public class DocumentSearches {

    @PersistenceContext
    private EntityManager entities;

    private final Shelf shelf;
    private final Tasks tasks;
    private final Clock clock;
    private final Permission permission;

    protected DocumentSearches() {
        this(null, null, null, null);
    }

    @Inject
    public DocumentSearches(Shelf shelf, Tasks tasks, Clock clock, Permission permission) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.clock = clock;
        this.permission = permission;
    }

    /**
     * Asks the bases about a child; asking again about the same child repeats what was not found. Another child starts
     * anew and takes away what the bases gave for the former one. Without the child's consent, or before the civil registry
     * has named the child as the account's, nobody is asked.
     *
     * @param pmpkToo true: look for a ПМПК conclusion as well
     */
    @PermitAll
    public void ask(UUID draftId, UUID accountId, Iin child, boolean pmpkToo) {
        if (!permission.stands(accountId, child)) {
            return;
        }
        shelf.hold(draftId);
        List<DocumentSearch> present = searches(draftId);
        if (present.stream().anyMatch(search -> !search.isAbout(child))) {
            shelf.clear(draftId);
            present = List.of();
        }
        for (DocumentType type : wanted(pmpkToo)) {
            ask(present, new DocumentSearch(draftId, accountId, child, type, clock.instant()));
        }
    }

    /** Another child was chosen: questions and papers of the former one go, late answers find nobody waiting. */
    @PermitAll
    public void forget(UUID draftId) {
        shelf.hold(draftId);
        shelf.clear(draftId);
    }

    /** The consent was taken back: what the bases gave goes as long as it is not sent, and they are asked no more. */
    @PermitAll
    public void takeBack(UUID draftId) {
        shelf.hold(draftId);
        shelf.takeBack(draftId);
    }

    /** What the bases said so far. */
    @PermitAll
    public List<SearchView> of(UUID draftId) {
        return searches(draftId).stream().map(DocumentSearch::view).toList();
    }

    private void ask(List<DocumentSearch> present, DocumentSearch fresh) {
        var former =
                present.stream().filter(search -> search.type() == fresh.type()).findFirst();
        former.ifPresentOrElse(search -> search.askAgainUnlessFound(clock.instant()), () -> entities.persist(fresh));
        var search = former.orElse(fresh);
        if (search.waiting()) {
            tasks.enqueue(laneOf(search.type()), FindDocument.KIND, search.id());
        }
    }

    /** The health base must not wait for the commissions, nor they for it. */
    private static Lane laneOf(DocumentType type) {
        return type == DocumentType.PMPK ? Lane.COMMISSION : Lane.HEALTH;
    }

    private static List<DocumentType> wanted(boolean pmpkToo) {
        var types = new ArrayList<>(List.of(DocumentType.FORM_065, DocumentType.FORM_052));
        if (pmpkToo) {
            types.add(DocumentType.PMPK);
        }
        return types;
    }

    private List<DocumentSearch> searches(UUID draftId) {
        return entities.createQuery(
                        "select s from DocumentSearch s where s.draftId = :draft order by s.type", DocumentSearch.class)
                .setParameter("draft", draftId)
                .getResultList();
    }
}
