package kz.enrollment.decision.internal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.HeadsFile;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.application.PlaceFacts;
import kz.enrollment.application.WishStanding;

/** Why there is a place or none, and where the ledger says so, as papers freeze it. */
final class FrozenPlaces {

    /** Each builder of {@link Json} itself looks its provider up in all archives: a quarter of a submission. */
    static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private FrozenPlaces() {}

    /** As of the submission. */
    static JsonObjectBuilder of(PlaceFacts then) {
        return JSON.createObjectBuilder()
                .add("rule", then.rule())
                .add("places", then.places())
                .add("catchment", then.catchment())
                .add("outside", then.outside())
                .add("released", then.released())
                .add("category", then.category().name())
                .add("state", then.state().name())
                .add("sequence", then.sequence())
                .add("before", then.before())
                .add("beforeInCategory", then.beforeInCategory());
    }

    /**
     * As of a refusal.
     *
     * @param before how many had a lower number when the child applied
     */
    static JsonObjectBuilder of(ClaimView now, int before) {
        PlacesView places = now.places();
        return JSON.createObjectBuilder()
                .add("rule", places.rule())
                .add("places", places.places())
                .add("catchment", places.catchment())
                .add("outside", places.outside())
                .add("released", places.released())
                .add("category", now.category().name())
                .add("state", now.state().name())
                .add("sequence", now.sequence())
                .add("before", before)
                .add("beforeInCategory", now.beforeInCategory())
                .add("waiting", now.waiting())
                .add("position", now.position());
    }

    static JsonArrayBuilder of(List<WishStanding> wishes) {
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        for (WishStanding wish : wishes) {
            PlaceFacts then = wish.atSubmission();
            lines.add(JSON.createObjectBuilder()
                    .add("rank", wish.rank())
                    .add("schoolKk", wish.stream().school().nameKk())
                    .add("schoolRu", wish.stream().school().nameRu())
                    .add("language", wish.stream().language())
                    .add("state", then.state().name())
                    .add("sequence", then.sequence())
                    .add("position", wish.now().position())
                    .add("ledgerRow", then.ledgerRow())
                    .add("ledgerHash", then.ledgerHash())
                    .add("ledgerReference", then.ledgerReference()));
        }
        return lines;
    }

    static JsonObjectBuilder of(HeadsFile file) {
        return JSON.createObjectBuilder().add("day", file.day().toString()).add("sha256", file.sha256());
    }
}
