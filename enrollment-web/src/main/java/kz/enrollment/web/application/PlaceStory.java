package kz.enrollment.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import kz.enrollment.allocation.ClaimState;
import kz.enrollment.application.PlaceFacts;
import kz.enrollment.application.WishStanding;
import kz.enrollment.schoolregistry.SchoolView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.web.frame.Words;

/** Why a child has a place or has none, in a parent's words (allocation.md, "The rules"). */
@Named
@RequestScoped
public class PlaceStory {

    private static final String NO_CATCHMENT = "NONE";

    private final Words say;

    protected PlaceStory() {
        this(null);
    }

    @Inject
    public PlaceStory(Words say) {
        this.say = say;
    }

    /** The rule, the places, the number and the outcome, one sentence each; then what has changed since. */
    public List<String> why(WishStanding wish) {
        PlaceFacts facts = wish.atSubmission();
        List<String> lines = new ArrayList<>();
        lines.add(say.count("why.places", facts.places()));
        lines.add(rule(facts));
        if (hasCatchment(facts.rule())) {
            lines.add(say.text("why.category." + facts.category()));
        }
        lines.add(counts(facts));
        lines.add(outcome(facts));
        lines.add(say.text("why.number", facts.sequence()));
        lines.add(before(facts));
        lines.add(say.text("why.fair"));
        lines.addAll(since(wish));
        return lines;
    }

    /** School and language, as a parent calls a stream. */
    public String name(StreamView stream) {
        SchoolView school = stream.school();
        return say.of(school.nameKk(), school.nameRu()) + ", " + say.text("language." + stream.language());
    }

    private String rule(PlaceFacts facts) {
        int share = facts.places() / 4;
        if (!hasCatchment(facts.rule())) {
            return say.text("why.rule.NONE");
        }
        if (facts.released()) {
            return say.text("why.rule.released", share, facts.places() - share);
        }
        return share == 0
                ? say.text("why.rule.small")
                : say.text("why.rule." + facts.rule(), share, facts.places() - share);
    }

    private String counts(PlaceFacts facts) {
        String key = "why.counts." + (hasCatchment(facts.rule()) ? "" : "NONE.");
        String outcome = facts.state() == ClaimState.HOLDING ? "held" : "none";
        int taken = facts.catchment() + facts.outside();
        return say.text(key + outcome, taken, facts.places(), facts.catchment(), facts.outside());
    }

    private String outcome(PlaceFacts facts) {
        int free = facts.places() - facts.catchment() - facts.outside();
        if (facts.state() == ClaimState.HOLDING) {
            return say.text("why.got");
        }
        return free > 0 ? say.text("why.share." + facts.category(), free) : say.text("why.full");
    }

    private String before(PlaceFacts facts) {
        if (facts.before() == 0) {
            return say.text("why.first");
        }
        return hasCatchment(facts.rule())
                ? say.count("why.before", facts.before(), facts.beforeInCategory())
                : say.count("why.ahead", facts.before());
    }

    private List<String> since(WishStanding wish) {
        List<String> lines = new ArrayList<>();
        if (wish.now().category() != wish.atSubmission().category()) {
            lines.add(say.text("why.corrected." + wish.now().category()));
        }
        if (wish.now().held() && wish.atSubmission().state() == ClaimState.WAITING) {
            lines.add(say.text("why.served"));
        }
        return lines;
    }

    static boolean hasCatchment(String rule) {
        return !NO_CATCHMENT.equals(rule);
    }
}
