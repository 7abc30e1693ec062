package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.allocation.CapacityChange;
import kz.enrollment.allocation.CapacityView;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.schoolregistry.ClassSetView;
import kz.enrollment.schoolregistry.ClassSets;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;

/** Classes come and go; the places follow, under the stream's lock. */
@Dependent
public class CapacityDesk {

    private static final int LONGEST_BASIS = 500;

    private final StreamDesk streams;
    private final StreamDoor door;
    private final ClassSets classes;
    private final CapacityHistory history;
    private final PlacesReading places;
    private final AuditTrail audit;

    @Inject
    public CapacityDesk(
            StreamDesk streams,
            StreamDoor door,
            ClassSets classes,
            CapacityHistory history,
            PlacesReading places,
            AuditTrail audit) {
        this.streams = streams;
        this.door = door;
        this.classes = classes;
        this.history = history;
        this.places = places;
        this.audit = audit;
    }

    public CapacityView of(UUID streamId) {
        return view(streams.require(streamId));
    }

    public CapacityView addClass(UUID streamId, int size, String basis) {
        return change(streamId, basis, () -> classes.add(streamId, size));
    }

    public CapacityView removeClass(UUID streamId, int number, String basis) {
        return change(streamId, basis, () -> classes.remove(streamId, number));
    }

    private CapacityView change(UUID streamId, String basis, Runnable classChange) {
        StreamView stream = streams.require(streamId);
        if (basis == null || basis.isBlank() || basis.strip().length() > LONGEST_BASIS) {
            throw new BusinessRuleViolation("basis.required").at("basis");
        }
        LockedStream locked = door.lock(streamId);
        PlacesView before = locked.view();
        classChange.run();
        int sum = classes.of(streamId).stream().mapToInt(ClassSetView::places).sum();
        locked.changePlaces(sum);
        CapacityChange change = new CapacityChange(
                locked.at(),
                before.places(),
                sum,
                before.catchment(),
                before.outside(),
                locked.served(),
                basis.strip());
        history.add(streamId, change);
        audit.record("CAPACITY_CHANGED", "STREAM", streamId, figures(change));
        return view(stream);
    }

    private CapacityView view(StreamView stream) {
        return new CapacityView(stream, places.of(stream.id()), classes.of(stream.id()), history.of(stream.id()));
    }

    private static String figures(CapacityChange change) {
        return "before=" + change.before() + " after=" + change.after() + " catchment=" + change.catchment()
                + " outside=" + change.outside() + " served=" + change.served();
    }
}
