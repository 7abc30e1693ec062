package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.Places;
import kz.enrollment.application.CorrectionNote;
import kz.enrollment.application.OfferView;
import kz.enrollment.application.WishStanding;
import kz.enrollment.application.domain.CategoryCorrection;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.application.domain.FiledWish;
import kz.enrollment.application.domain.PlaceOffer;
import kz.enrollment.schoolregistry.SchoolRegister;
import kz.enrollment.schoolregistry.StreamView;

/** The wishes of an application, what is offered to it, and how its category was corrected. */
@Dependent
public class WishReading {

    @PersistenceContext
    private EntityManager entities;

    private final Places places;
    private final SchoolRegister schools;
    private final Elsewhere elsewhere;

    @Inject
    public WishReading(Places places, SchoolRegister schools, Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.places = places;
        this.schools = schools;
    }

    /** Those that were tried, in their order. */
    public List<FiledWish> of(UUID applicationId) {
        return entities.createQuery(
                        "select w from FiledWish w where w.applicationId = :application order by w.rank",
                        FiledWish.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    public List<WishStanding> standings(UUID applicationId) {
        List<FiledWish> wishes = of(applicationId);
        Map<UUID, StreamView> streams =
                schools.streams(wishes.stream().map(FiledWish::streamId).toList());
        return wishes.stream()
                .map(wish -> new WishStanding(
                        wish.rank(), streams.get(wish.streamId()), wish.facts(), places.claim(wish.reference())))
                .toList();
    }

    public Optional<PlaceOffer> openOffer(UUID applicationId) {
        return entities.createQuery(
                        "select o from PlaceOffer o where o.applicationId = :application and o.state = :open",
                        PlaceOffer.class)
                .setParameter("application", applicationId)
                .setParameter("open", PlaceOffer.State.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** Null when none is open. */
    public OfferView offer(EnrollmentApplication application) {
        return openOffer(application.id())
                .map(offer -> new OfferView(
                        offer.id(),
                        schools.stream(entities.find(FiledWish.class, offer.reference())
                                .streamId()),
                        offer.offeredAt(),
                        offer.expiresAt(),
                        holderInstead(application)
                                .map(EnrollmentApplication::streamId)
                                .or(() -> elsewhere.placeOf(application))
                                .map(schools::stream)
                                .orElse(null)))
                .orElse(null);
    }

    /** The application by which the child holds the place it would give up. */
    private Optional<EnrollmentApplication> holderInstead(EnrollmentApplication application) {
        Optional<EnrollmentApplication> active = application.isActive() ? Optional.of(application) : rival(application);
        return active.filter(holder -> holder.place().isHeld());
    }

    /** The child's other application that is active, if there is one. */
    public Optional<EnrollmentApplication> rival(EnrollmentApplication application) {
        return entities.createQuery("""
                        select a from EnrollmentApplication a
                        where a.city = :city and a.content.child.iin = :child and a.status in :active and a.id <> :id
                        """, EnrollmentApplication.class)
                .setParameter("city", application.city())
                .setParameter("child", application.content().child().iin().value())
                .setParameter("active", ActiveApplications.ACTIVE)
                .setParameter("id", application.id())
                .getResultStream()
                .findFirst();
    }

    /** Null when there was none. */
    public CorrectionNote correction(UUID applicationId) {
        return entities.createQuery(
                        "select c from CategoryCorrection c where c.applicationId = :application order by c.at desc",
                        CategoryCorrection.class)
                .setParameter("application", applicationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CategoryCorrection::note)
                .orElse(null);
    }

    /** Applications of the same child, this one included, that are on lists or have an open offer. */
    public List<UUID> unsettledOf(EnrollmentApplication application) {
        return entities.createQuery("""
                        select a.id from EnrollmentApplication a
                        where a.city = :city and a.content.child.iin = :child and (a.listed = true
                            or exists (select o from PlaceOffer o where o.applicationId = a.id and o.state = :open))
                        """, UUID.class)
                .setParameter("city", application.city())
                .setParameter("child", application.content().child().iin().value())
                .setParameter("open", PlaceOffer.State.OPEN)
                .getResultList();
    }
}
