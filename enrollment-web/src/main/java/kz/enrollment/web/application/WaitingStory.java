package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.shared.Category;
import kz.enrollment.web.frame.Words;

/** What a child on the list waits for, in a parent's words (allocation.md, "Order and queue"). */
@Named
@RequestScoped
public class WaitingStory {

    private final Words say;

    protected WaitingStory() {
        this(null);
    }

    @Inject
    public WaitingStory(Words say) {
        this.say = say;
    }

    /** Events one of which is enough for the place to come. */
    public List<String> waitsFor(ClaimView now, Instant releaseAt) {
        PlacesView places = now.places();
        boolean shared = PlaceStory.hasCatchment(places.rule()) && !places.released();
        boolean shareFull = shared && shareIsFull(places, now.category());
        List<String> events = new ArrayList<>();
        events.add(say.text(shareFull ? "wait.freed." + now.category() : "wait.freed"));
        events.add(say.text("wait.class"));
        if (releaseAt != null && shared && (now.category() == Category.O || "T".equals(places.rule()))) {
            events.add(say.text("wait.release", releaseAt));
        }
        return events;
    }

    /** How many wait before the child, and who is counted there. */
    public String ahead(ClaimView now) {
        String before = now.position() <= 1 ? say.text("wait.first") : say.count("wait.before", now.position() - 1);
        String among =
                now.places().released() || !PlaceStory.hasCatchment(now.places().rule())
                        ? "ALL"
                        : now.category().name();
        return before + " " + say.text("wait.among." + among);
    }

    /** After the release the catchment goes first for a while; empty where that is over or was never so. */
    public String order(ClaimView now) {
        PlacesView places = now.places();
        boolean catchmentFirst = places.released()
                && PlaceStory.hasCatchment(places.rule())
                && places.catchment() < places.places() - places.share();
        return catchmentFirst ? say.text("wait.catchment-first", places.places() - places.share()) : "";
    }

    private static boolean shareIsFull(PlacesView places, Category category) {
        return category == Category.O
                ? places.outside() >= places.share()
                : "T".equals(places.rule()) && places.catchment() >= places.places() - places.share();
    }
}
