package kz.enrollment.schoolregistry;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.schoolregistry.domain.CatchmentRow;
import kz.enrollment.schoolregistry.domain.CatchmentRows;
import kz.enrollment.schoolregistry.domain.District;
import kz.enrollment.schoolregistry.domain.School;
import kz.enrollment.schoolregistry.domain.Stream;
import kz.enrollment.schoolregistry.domain.StreetName;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Page;

/** Which schools there are, what they offer, and which one an address belongs to (Rules §6, §9). */
@Stateless
public class SchoolRegister {

    /** With school and district in one query. */
    private static final String WHOLE = " join fetch s.school school join fetch school.district";

    private static final String FOUND = """
             where s.campaignId = :campaign and s.school.online = true
               and (:district = '' or s.school.district.code = :district)
               and (:language = '' or s.language = :language)
               and (:text = '' or s.school.number = :number
                    or lower(s.school.nameKk) like :pattern or lower(s.school.nameRu) like :pattern)
            """;

    @PersistenceContext
    private EntityManager entities;

    @PermitAll
    public List<DistrictView> districts() {
        return entities.createQuery("select d from District d order by d.code", District.class)
                .setMaxResults(Page.LARGEST)
                .getResultStream()
                .map(District::view)
                .toList();
    }

    @PermitAll
    public SchoolView school(UUID id) {
        return Optional.ofNullable(entities.find(School.class, id))
                .orElseThrow(NotFound::new)
                .view();
    }

    @PermitAll
    public StreamView stream(UUID id) {
        return Optional.ofNullable(entities.find(Stream.class, id))
                .orElseThrow(NotFound::new)
                .view();
    }

    /** The streams of a page of applications, by identifier. */
    @PermitAll
    public Map<UUID, StreamView> streams(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select s from Stream s" + WHOLE + " where s.id in :ids", Stream.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .map(Stream::view)
                .collect(Collectors.toMap(StreamView::id, stream -> stream));
    }

    /** Streams of the campaign that parents may choose on the portal, by school number and language. */
    @PermitAll
    public Page<StreamView> streams(SchoolSearch search, int offset, int limit) {
        long total = parametrised(entities.createQuery("select count(s) from Stream s" + FOUND, Long.class), search)
                .getSingleResult();
        List<StreamView> rows = parametrised(
                        entities.createQuery(
                                "select s from Stream s" + WHOLE + FOUND
                                        + " order by s.school.number, s.school.kind, s.language",
                                Stream.class),
                        search)
                .setFirstResult(Math.max(0, offset))
                .setMaxResults(Page.limited(limit))
                .getResultStream()
                .map(Stream::view)
                .toList();
        return new Page<>(rows, total, offset, limit);
    }

    /** The streams of a school in a campaign, by language; whether parents may choose them on the portal or not. */
    @PermitAll
    public List<StreamView> ofSchool(UUID campaignId, UUID schoolId) {
        return entities.createQuery(
                        "select s from Stream s" + WHOLE
                                + " where s.campaignId = :campaign and s.school.id = :school order by s.language",
                        Stream.class)
                .setParameter("campaign", campaignId)
                .setParameter("school", schoolId)
                .setMaxResults(Page.LARGEST)
                .getResultStream()
                .map(Stream::view)
                .toList();
    }

    /** Institutions that admit on paper only, by number. */
    @PermitAll
    public List<SchoolView> paperOnly() {
        return entities.createQuery("select s from School s where s.online = false order by s.number", School.class)
                .setMaxResults(Page.LARGEST)
                .getResultStream()
                .map(School::view)
                .toList();
    }

    /** The streams of the campaign whose catchment holds the address on the day; empty when none does. */
    @PermitAll
    public List<StreamView> inCatchment(UUID campaignId, String street, String building, LocalDate on) {
        return inCatchment(campaignId, new HomeAddress(null, street, building), on);
    }

    /** The same, by the code of the address register where the rows have it, else by street and house. */
    @PermitAll
    public List<StreamView> inCatchment(UUID campaignId, HomeAddress address, LocalDate on) {
        CatchmentRows rows = new CatchmentRows(rowsOf(address, on), address);
        Set<UUID> schools = rows.schools();
        if (schools.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select s from Stream s" + WHOLE
                                + " where s.campaignId = :campaign and s.school.id in :schools order by s.code",
                        Stream.class)
                .setParameter("campaign", campaignId)
                .setParameter("schools", schools)
                .setMaxResults(Page.LARGEST)
                .getResultStream()
                .map(Stream::view)
                .filter(stream -> rows.hold(stream.school().id(), stream.language()))
                .toList();
    }

    private List<CatchmentRow> rowsOf(HomeAddress address, LocalDate on) {
        return entities.createQuery("""
                        select r from CatchmentRow r
                        where (r.addressCode = :code or r.street = :street or r.street in
                               (select a.street from StreetAlias a where a.alias = :street))
                          and r.validFrom <= :on and (r.validTo is null or r.validTo >= :on)
                        """, CatchmentRow.class)
                .setParameter("code", blankAsEmpty(address.code()))
                .setParameter("street", StreetName.normalise(address.street()))
                .setParameter("on", on)
                .getResultList();
    }

    private static <T> TypedQuery<T> parametrised(TypedQuery<T> query, SchoolSearch search) {
        String text = blankAsEmpty(search.text());
        return query.setParameter("campaign", search.campaignId())
                .setParameter("district", blankAsEmpty(search.districtCode()))
                .setParameter("language", blankAsEmpty(search.language()))
                .setParameter("text", text)
                .setParameter("number", text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1)
                .setParameter("pattern", "%" + text.toLowerCase(Locale.ROOT) + "%");
    }

    private static String blankAsEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
