package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.enrollment.allocation.HeadsFile;
import kz.enrollment.shared.Page;

/** The stored files of chain heads. */
@Dependent
public class HeadsReading {

    private static final String FILE =
            "select new kz.enrollment.allocation.HeadsFile(f.day, f.csv, f.sha256) from HeadsOfNight f ";

    @PersistenceContext
    private EntityManager entities;

    public Optional<HeadsFile> latest() {
        return first(entities.createQuery(FILE + "order by f.day desc", HeadsFile.class));
    }

    public Optional<HeadsFile> of(LocalDate day) {
        return first(entities.createQuery(FILE + "where f.day = :day", HeadsFile.class)
                .setParameter("day", day));
    }

    public List<LocalDate> days(int limit) {
        return entities.createQuery("select f.day from HeadsOfNight f order by f.day desc", LocalDate.class)
                .setMaxResults(Page.limited(limit))
                .getResultList();
    }

    /** The oldest file younger than a day. */
    Optional<HeadsFile> after(LocalDate day) {
        return first(entities.createQuery(FILE + "where f.day > :day order by f.day", HeadsFile.class)
                .setParameter("day", day));
    }

    private static Optional<HeadsFile> first(TypedQuery<HeadsFile> files) {
        return files.setMaxResults(1).getResultStream().findFirst();
    }
}
