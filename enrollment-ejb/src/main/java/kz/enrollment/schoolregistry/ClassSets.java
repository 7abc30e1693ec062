package kz.enrollment.schoolregistry;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import kz.enrollment.campaign.Campaigns;
import kz.enrollment.shared.BusinessRuleViolation;

/**
 * The classes of a stream, whose sum is the number of its places. Commands run in the transaction of the use case that
 * changes the places, under the lock of the stream's places.
 */
@Stateless
@PermitAll
public class ClassSets {

    @PersistenceContext
    private EntityManager entities;

    private final Campaigns campaigns;

    protected ClassSets() {
        this(null);
    }

    @Inject
    public ClassSets(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** By number. */
    public List<ClassSetView> of(UUID streamId) {
        return rows("select number, places from class_set where stream_id = cast(?1 as uuid) order by number", streamId)
                .stream()
                .map(row -> new ClassSetView(number(row[0]), number(row[1])))
                .toList();
    }

    /**
     * Adds a class with the next number.
     *
     * @throws BusinessRuleViolation {@code class.limit(max)} at places when it is empty or larger than the campaign allows
     */
    @TransactionAttribute(MANDATORY)
    public void add(UUID streamId, int places) {
        int limit = campaigns.classLimit(campaignOf(streamId));
        if (places < 1 || places > limit) {
            throw new BusinessRuleViolation("class.limit", limit).at("places");
        }
        entities.createNativeQuery("""
                        insert into class_set (stream_id, number, places)
                        select cast(?1 as uuid), coalesce(max(number), 0) + 1, ?2
                        from class_set where stream_id = cast(?1 as uuid)
                        """)
                .setParameter(1, streamId.toString())
                .setParameter(2, places)
                .executeUpdate();
    }

    /** @throws BusinessRuleViolation {@code class.unknown} */
    @TransactionAttribute(MANDATORY)
    public void remove(UUID streamId, int number) {
        int removed = entities.createNativeQuery(
                        "delete from class_set where stream_id = cast(?1 as uuid) and number = ?2")
                .setParameter(1, streamId.toString())
                .setParameter(2, number)
                .executeUpdate();
        if (removed == 0) {
            throw new BusinessRuleViolation("class.unknown");
        }
    }

    private UUID campaignOf(UUID streamId) {
        return entities.createQuery("select s.campaignId from Stream s where s.id = :id", UUID.class)
                .setParameter("id", streamId)
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, UUID streamId) {
        return entities.createNativeQuery(sql)
                .setParameter(1, streamId.toString())
                .getResultList();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
