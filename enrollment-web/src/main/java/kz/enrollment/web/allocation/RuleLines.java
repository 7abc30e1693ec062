package kz.enrollment.web.allocation;

import java.util.List;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.web.frame.Words;

/** The rule of a stream in five sentences, as it applies now (allocation.md, "The rules"). */
final class RuleLines {

    private RuleLines() {}

    static List<String> of(LedgerStream stream, Words words) {
        boolean shares = !"NONE".equals(stream.rule());
        String rule = "ledger.rule." + (shares && stream.released() ? "released" : stream.rule());
        Object[] figures = {stream.places(), stream.places() - stream.places() / 4, stream.places() / 4};
        return List.of(
                words.text(rule, figures),
                words.text(rule + ".2", figures),
                words.text(rule + ".3", figures),
                words.text("ledger.rule.order") + " " + words.text("ledger.rule.served"),
                words.text(
                        shares ? stream.released() ? "ledger.rule.after" : "ledger.rule.before" : "ledger.rule.always",
                        figures));
    }
}
