package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.enrollment.documents.DocumentSearches;
import kz.enrollment.documents.DocumentStore;

/** Where the parts of a draft come from. */
@Dependent
public class DraftSources {

    private final Household household;
    private final Registers registers;
    private final DocumentStore documents;
    private final DocumentSearches searches;

    @Inject
    public DraftSources(Household household, Registers registers, DocumentStore documents, DocumentSearches searches) {
        this.household = household;
        this.registers = registers;
        this.documents = documents;
        this.searches = searches;
    }

    Household household() {
        return household;
    }

    Registers registers() {
        return registers;
    }

    DocumentStore documents() {
        return documents;
    }

    DocumentSearches searches() {
        return searches;
    }
}
