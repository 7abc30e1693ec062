package kz.enrollment.web.documents;

import kz.enrollment.reports.PlaceFacts;

/** Reads how a child and its stream stood. */
final class FrozenPlaces {

    private FrozenPlaces() {}

    /** @param json the object {@code places} of a receipt or a refusal; only a refusal has a position */
    static PlaceFacts facts(FrozenJson json) {
        return new PlaceFacts(
                PlaceFacts.Rule.valueOf(json.text("rule")),
                json.count("places"),
                json.count("catchment"),
                json.count("outside"),
                json.flag("released"),
                "K".equals(json.text("category")),
                state(json),
                json.number("sequence"),
                json.number("before"),
                json.number("beforeInCategory"),
                json.find("position").map(Integer::parseInt).orElse(0));
    }

    static PlaceFacts.State state(FrozenJson json) {
        return PlaceFacts.State.valueOf(json.text("state"));
    }
}
