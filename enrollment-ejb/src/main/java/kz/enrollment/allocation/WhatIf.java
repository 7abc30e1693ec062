package kz.enrollment.allocation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.allocation.domain.FilingRun;
import kz.enrollment.allocation.domain.PlaceRule;
import kz.enrollment.allocation.internal.FilingReading;
import kz.enrollment.shared.Roles;

/** Tries the rule out without touching anything (allocation.md, "What-if"). */
@Stateless
public class WhatIf {

    private final FilingReading reading;

    protected WhatIf() {
        this(null);
    }

    @Inject
    public WhatIf(FilingReading reading) {
        this.reading = reading;
    }

    /**
     * Who of the filings would get a place. Everybody keeps waiting; with a release it comes after the last filing and the
     * list is served.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public WhatIfResult run(WhatIfSettings settings, Filings filings) {
        FilingRun run = new FilingRun(PlaceRule.valueOf(settings.rule()), settings.places());
        run.file(filings.size(), filings::category);
        if (settings.release()) {
            run.release();
        }
        return new WhatIfResult(filings, run.placed());
    }

    /**
     * Who asked for a place of a stream, by number: whoever holds one, waits, or was refused for lack of places; not who
     * withdrew. Zero-class pupils are among them, first in their order and of the catchment, since they take their part of
     * the places.
     *
     * @throws kz.enrollment.shared.NotFound also for a stream of another district
     * @throws kz.enrollment.shared.BusinessRuleViolation {@code whatif.too_many(max)}
     */
    @RolesAllowed({Roles.DISTRICT, Roles.CITY_ADMIN, Roles.AUDITOR})
    public Filings ofStream(UUID streamId) {
        return reading.ofStream(streamId);
    }
}
