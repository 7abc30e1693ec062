package kz.enrollment.allocation.internal;

import java.util.UUID;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.allocation.domain.PlaceRule;

/** A row of {@code stream_places} as it stands in the database, never a copy read earlier in the transaction. */
public record PlacesRow(
        UUID streamId,
        PlaceRule rule,
        int places,
        int catchment,
        int outside,
        int waitingCatchment,
        int waitingOutside,
        boolean released,
        long ledgerRows,
        String headHash) {

    static final String SELECT = """
            select new kz.enrollment.allocation.internal.PlacesRow(s.streamId, s.rule, s.places, s.catchment, s.outside,
                s.waitingCatchment, s.waitingOutside, s.released, s.ledgerRows, s.headHash)
            from StreamPlaces s\s""";

    PlacesView view() {
        return new PlacesView(
                streamId, rule.name(), places, catchment, outside, waitingCatchment, waitingOutside, released);
    }
}
