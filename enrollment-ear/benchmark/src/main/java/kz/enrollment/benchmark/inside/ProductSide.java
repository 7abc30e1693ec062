package kz.enrollment.benchmark.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.enrollment.application.Drafts;
import kz.enrollment.application.Statement;
import kz.enrollment.application.internal.FilingDoor;
import kz.enrollment.benchmark.city.Family;
import kz.enrollment.documents.DocumentStore;
import kz.enrollment.documents.FileLimits;

/** The use cases of the product, through its EJBs. */
@Dependent
public class ProductSide implements Side {
    private static final FileLimits LIMITS = new FileLimits(5 << 20, 20 << 20);

    @Inject
    private AsParent asParent;

    @Inject
    private DocumentStore documents;

    @Inject
    private Drafts drafts;

    @Inject
    private FilingDoor door;

    @Override
    public void store(List<Paper> papers, Signed draft) {
        Family family = draft.family();
        BenchmarkCaller.become(family.account());
        asParent.call(() -> papers.stream()
                .map(paper -> documents.attach(family.draft(), family.account(), paper.file(), LIMITS))
                .toList());
    }

    /** What the parent signs. */
    Statement statement(Family family) {
        BenchmarkCaller.become(family.account());
        return asParent.call(() -> drafts.statement(family.draft()));
    }

    @Override
    public void file(Signed draft) {
        Family family = draft.family();
        BenchmarkCaller.become(family.account());
        asParent.call(() -> door.file(family.draft(), draft.ticket()));
    }
}
