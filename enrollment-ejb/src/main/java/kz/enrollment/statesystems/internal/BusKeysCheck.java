package kz.enrollment.statesystems.internal;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Ends the start of an installation that cannot sign to the state systems, instead of the first question. */
@Singleton
@Startup
public class BusKeysCheck {

    private final BusKeys keys;

    protected BusKeysCheck() {
        this(null);
    }

    @Inject
    public BusKeysCheck(BusKeys keys) {
        this.keys = keys;
    }

    @PostConstruct
    void check() {
        keys.own();
    }
}
