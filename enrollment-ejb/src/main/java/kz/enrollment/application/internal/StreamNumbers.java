package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.access.StaffAccounts;
import kz.enrollment.schoolregistry.StreamRegister;
import kz.enrollment.shared.NotFound;

/** Registration numbers of a stream's children for the departments that reach it: a district's are those of its schools. */
@Dependent
public class StreamNumbers {

    @PersistenceContext
    private EntityManager entities;

    private final StaffAccounts staff;
    private final StreamRegister register;

    @Inject
    public StreamNumbers(StaffAccounts staff, StreamRegister register) {
        this.staff = staff;
        this.register = register;
    }

    /** @throws NotFound when the caller does not reach the stream */
    public Map<String, String> of(UUID streamId, Collection<String> references) {
        UUID reached = register.reached(streamId, staff.me().districtCode())
                .orElseThrow(NotFound::new)
                .id();
        if (references.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select w.reference, a.number from FiledWish w, EnrollmentApplication a
                        where w.streamId = :stream and w.reference in :references and a.id = w.applicationId
                        """, Object[].class)
                .setParameter("stream", reached)
                .setParameter("references", references)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
