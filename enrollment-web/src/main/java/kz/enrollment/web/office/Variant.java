package kz.enrollment.web.office;

import kz.enrollment.allocation.WhatIfResult;
import kz.enrollment.allocation.WhatIfSettings;

/**
 * One of the settings compared, and what it gives.
 *
 * @param current whether these are the settings of now
 */
public record Variant(WhatIfSettings settings, WhatIfResult result, boolean current) {

    /** Places nobody holds. */
    public int free() {
        return settings.places() - result.catchment() - result.outside();
    }

    public int waiting() {
        return result.waitingCatchment() + result.waitingOutside();
    }
}
