package kz.enrollment.web.staff;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import kz.enrollment.allocation.ClaimView;
import kz.enrollment.allocation.PlacesView;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.shared.Language;

/**
 * The facts of a refusal for lack of places (allocation.md, "Order and queue") as a text for the parent, in one language.
 * The officer may edit it; the figures themselves are kept with the decision besides.
 */
final class LackOfPlaces {

    /** The number of the ground (Rules §7). */
    static final String GROUND = "3";

    private static final String BUNDLE = "kz.enrollment.web.staff";

    private final ResourceBundle texts;
    private final Language language;

    LackOfPlaces(Language language) {
        this.texts = ResourceBundle.getBundle(BUNDLE, language.locale());
        this.language = language;
    }

    /** Whether a place is what an application lacks. */
    static boolean isIn(ApplicationView application) {
        return !application.placeHeld() && OwnWish.of(application) != null;
    }

    /** What was typed, else the text. */
    static String unless(String typed, Language language, ApplicationView application) {
        return typed == null
                ? new LackOfPlaces(language).text(OwnWish.of(application).now(), application.keepWaiting())
                : typed;
    }

    /** @param keepWaiting whether the child stays on the list after the refusal */
    String text(ClaimView claim, boolean keepWaiting) {
        return String.join(" ", rule(claim.places()), figures(claim), number(claim), list(claim, keepWaiting));
    }

    private String rule(PlacesView places) {
        String rule = places.released() && !"NONE".equals(places.rule()) ? "released" : places.rule();
        return say("lack.rule." + rule, places.places(), places.share(), places.places() - places.share());
    }

    private String figures(ClaimView claim) {
        PlacesView places = claim.places();
        String kind = "NONE".equals(places.rule()) ? "NONE" : claim.category().name();
        return say("lack.figures." + kind, places.catchment() + places.outside(), places.catchment(), places.outside());
    }

    private String number(ClaimView claim) {
        return say("lack.number", claim.sequence(), claim.beforeInCategory());
    }

    private String list(ClaimView claim, boolean keepWaiting) {
        return keepWaiting && claim.waiting() ? say("lack.waits", claim.position()) : say("lack.leaves");
    }

    /** Figures go in as text: numbers of applications take no thousands separator. */
    private String say(String key, long... figures) {
        Object[] words = Arrays.stream(figures).mapToObj(String::valueOf).toArray();
        return new MessageFormat(texts.getString(key), language.locale()).format(words);
    }
}
