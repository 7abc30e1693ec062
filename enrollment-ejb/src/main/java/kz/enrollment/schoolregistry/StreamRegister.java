package kz.enrollment.schoolregistry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.schoolregistry.domain.Stream;
import kz.enrollment.shared.Page;

/** All streams of a campaign, those of institutions that admit on paper too. */
@Stateless
@PermitAll
public class StreamRegister {

    private static final String WHOLE =
            "select s from Stream s join fetch s.school school join fetch school.district where ";

    private static final String REACHED = "(:district = '' or s.school.district.code = :district)";

    private static final String FOUND = "s.campaignId = :campaign and " + REACHED + """
             and (:text = '' or s.school.number = :number or s.code = :code
                  or lower(s.school.nameKk) like :pattern or lower(s.school.nameRu) like :pattern)
            """;

    @PersistenceContext
    private EntityManager entities;

    /** By school number and language. */
    public List<StreamView> ofCampaign(UUID campaignId) {
        return entities.createQuery(
                        WHOLE + "s.campaignId = :campaign order by s.school.number, s.school.kind, s.language",
                        Stream.class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .map(Stream::view)
                .toList();
    }

    public Optional<StreamView> byCode(UUID campaignId, String code) {
        return entities.createQuery(WHOLE + "s.campaignId = :campaign and s.code = :code", Stream.class)
                .setParameter("campaign", campaignId)
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Stream::view);
    }

    /** @param districtCode whose schools are reached, null for the whole city */
    public Optional<StreamView> reached(UUID id, String districtCode) {
        return entities.createQuery(WHOLE + "s.id = :id and " + REACHED, Stream.class)
                .setParameter("id", id)
                .setParameter("district", orEmpty(districtCode))
                .getResultStream()
                .findFirst()
                .map(Stream::view);
    }

    /**
     * A page by school number and language.
     *
     * @param search district, text and campaign count; the language does not
     */
    public Page<StreamView> reached(SchoolSearch search, int offset, int limit) {
        long total = parametrised(
                        entities.createQuery("select count(s) from Stream s where " + FOUND, Long.class), search)
                .getSingleResult();
        List<StreamView> rows = parametrised(
                        entities.createQuery(
                                WHOLE + FOUND + " order by s.school.number, s.school.kind, s.language", Stream.class),
                        search)
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultStream()
                .map(Stream::view)
                .toList();
        return new Page<>(rows, total, offset, limit);
    }

    private static <T> TypedQuery<T> parametrised(TypedQuery<T> query, SchoolSearch search) {
        String text = orEmpty(search.text());
        return query.setParameter("campaign", search.campaignId())
                .setParameter("district", orEmpty(search.districtCode()))
                .setParameter("text", text)
                .setParameter("code", text.toUpperCase(Locale.ROOT))
                .setParameter("number", text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1)
                .setParameter("pattern", "%" + text.toLowerCase(Locale.ROOT) + "%");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
