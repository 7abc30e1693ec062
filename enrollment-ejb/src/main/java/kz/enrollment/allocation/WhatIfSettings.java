package kz.enrollment.allocation;

import kz.enrollment.shared.BusinessRuleViolation;

/**
 * What to try out on a stream (allocation.md, "What-if").
 *
 * @param rule N or T
 * @param places C, from 0 to {@value #MOST_PLACES}
 * @param release whether the release follows the last filing
 */
public record WhatIfSettings(String rule, int places, boolean release) {

    public static final int MOST_PLACES = 100_000;

    /** @throws BusinessRuleViolation {@code whatif.rule} at rule, {@code whatif.places(max)} at places */
    public WhatIfSettings {
        if (!"N".equals(rule) && !"T".equals(rule)) {
            throw new BusinessRuleViolation("whatif.rule").at("rule");
        }
        if (places < 0 || places > MOST_PLACES) {
            throw new BusinessRuleViolation("whatif.places", MOST_PLACES).at("places");
        }
    }
}
