package kz.enrollment.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.allocation.Filings;
import kz.enrollment.allocation.WhatIf;
import kz.enrollment.allocation.WhatIfSettings;

/**
 * The same filings under several settings, side by side (allocation.md, "What-if").
 *
 * @param filings how many there are
 */
public record Comparison(int filings, List<Variant> variants) {

    /**
     * What is compared.
     *
     * @param now the settings of now
     * @param step by how many places more and fewer
     */
    public record Range(WhatIfSettings now, int step) {}

    public Comparison {
        variants = List.copyOf(variants);
    }

    static Comparison of(WhatIf whatIf, Filings filings, Range range) {
        List<Variant> variants = settings(range).stream()
                .map(one -> new Variant(one, whatIf.run(one, filings), one.equals(range.now())))
                .toList();
        return new Comparison(filings.size(), variants);
    }

    /** Fewer, as many and more places; each under both rules; each without and with the release, which stays once it was. */
    static List<WhatIfSettings> settings(Range range) {
        WhatIfSettings now = range.now();
        List<WhatIfSettings> all = new ArrayList<>();
        Stream.of(now.places() - range.step(), now.places(), now.places() + range.step())
                .filter(places -> places >= 0 && places <= WhatIfSettings.MOST_PLACES)
                .forEach(places -> Stream.of("N", "T").forEach(rule -> {
                    if (!now.release()) {
                        all.add(new WhatIfSettings(rule, places, false));
                    }
                    all.add(new WhatIfSettings(rule, places, true));
                }));
        return all;
    }

    public BarChart chart() {
        return BarChart.of(variants);
    }
}
