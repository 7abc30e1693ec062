package kz.enrollment.web.api;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The turn of one request, given back when the request ends, however it ends: the answer is written after the resource. */
@RequestScoped
public class WhatIfTurn {

    private final WhatIfTurns turns;
    private boolean taken;

    protected WhatIfTurn() {
        this(null);
    }

    @Inject
    public WhatIfTurn(WhatIfTurns turns) {
        this.turns = turns;
    }

    public boolean take() {
        taken = taken || turns.take();
        return taken;
    }

    @PreDestroy
    void end() {
        if (taken) {
            taken = false;
            turns.giveBack();
        }
    }
}
