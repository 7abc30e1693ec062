package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.access.StaffView;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.allocation.Filings;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/** The filings of a stream, for those who may look into it. */
@Dependent
public class FilingReading {

    @PersistenceContext
    private EntityManager entities;

    private final SchoolRegister register;
    private final StaffAccounts staff;

    @Inject
    public FilingReading(SchoolRegister register, StaffAccounts staff) {
        this.register = register;
        this.staff = staff;
    }

    public Filings ofStream(UUID streamId) {
        requireOwn(streamId);
        Filings.Builder filings = new Filings.Builder();
        entities.createQuery("""
                        select c.sequence, c.category from PlaceClaim c
                        where c.streamId = :stream and c.state <> :ended order by c.sequence
                        """, Object[].class)
                .setParameter("stream", streamId)
                .setParameter("ended", ClaimState.ENDED)
                .setMaxResults(Filings.LARGEST + 1)
                .getResultStream()
                .forEach(row -> filings.add((Long) row[0], (Category) row[1]));
        return filings.build();
    }

    private void requireOwn(UUID streamId) {
        String district = register.stream(streamId).school().district().code();
        StaffView me = staff.me();
        if (Roles.DISTRICT.equals(me.role()) && !district.equals(me.districtCode())) {
            throw new NotFound();
        }
    }
}
