package kz.enrollment.reports.internal;

import java.util.ArrayList;
import java.util.List;
import kz.enrollment.reports.PlaceFacts;
import kz.enrollment.reports.PlaceFacts.Rule;
import kz.enrollment.reports.PlaceFacts.State;

/** Why a child has a place or none, in two plain sentences: what the rule gives, and how the child stands in it. */
record PlaceExplanation(Texts texts) {

    /** As of the submission. */
    List<Block> of(PlaceFacts facts) {
        return List.of(Block.paragraph(rule(facts) + " " + standing(facts)));
    }

    /** As of a refusal: never a place, and whether the child stays on the list. */
    List<Block> refused(PlaceFacts facts) {
        List<Block> blocks = new ArrayList<>(of(facts));
        if (facts.state() == State.WAITING) {
            blocks.add(Block.paragraph(texts.get("places.waiting", String.valueOf(facts.position()))));
        }
        return blocks;
    }

    private String rule(PlaceFacts facts) {
        String kind =
                facts.rule() == Rule.NONE || !facts.released() ? facts.rule().name() : "RELEASED";
        return texts.get(
                "places.rule." + kind,
                String.valueOf(facts.places()),
                String.valueOf(facts.guaranteed()),
                String.valueOf(facts.share()));
    }

    private String standing(PlaceFacts facts) {
        String outcome = facts.state() == State.HOLDING ? "HOLDING" : facts.isFull() ? "FULL" : "SHARE";
        String taken = texts.get(
                facts.rule() == Rule.NONE ? "places.taken.NONE" : "places.taken",
                String.valueOf(facts.catchment() + facts.outside()),
                String.valueOf(facts.catchment()),
                String.valueOf(facts.outside()));
        return texts.get("places." + outcome, taken, inTheQueue(facts));
    }

    private String inTheQueue(PlaceFacts facts) {
        String number = String.valueOf(facts.number());
        if (facts.rule() == Rule.NONE) {
            return texts.get("places.number.NONE", number, String.valueOf(facts.before()));
        }
        String group = facts.ofCatchment() ? "places.number.K" : "places.number.O";
        return texts.get(group, number, String.valueOf(facts.beforeInCategory()));
    }
}
