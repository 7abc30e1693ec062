package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.task.Outcome;
import kz.enrollment.task.TaskRunner;

/** Follows up a place that came from a list; the subject is the noted place, never the application. */
@Dependent
public class PlaceServedRunner implements TaskRunner {

    static final String KIND = "PLACE_SERVED";

    private final ServedDesk desk;

    @Inject
    public PlaceServedRunner(ServedDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome run(UUID servedPlaceId, int attempt) {
        desk.settle(servedPlaceId);
        return Outcome.done();
    }
}
