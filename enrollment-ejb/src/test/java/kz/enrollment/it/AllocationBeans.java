package kz.enrollment.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import kz.enrollment.allocation.Capacity;
import kz.enrollment.allocation.LedgerHeads;
import kz.enrollment.allocation.LedgerReplays;
import kz.enrollment.allocation.PublicLedger;
import kz.enrollment.allocation.Releases;
import kz.enrollment.allocation.StaffStreams;
import kz.enrollment.allocation.WhatIf;
import kz.enrollment.allocation.internal.ReplayDesk;
import kz.enrollment.application.ApplicationRegister;

/** What the cases of places and ledgers need. */
@Dependent
public class AllocationBeans {

    @Inject
    private StreamCity city;

    @Inject
    private Crowd crowd;

    @Inject
    private Ledgers ledgers;

    @Inject
    private PublicLedger ledger;

    @Inject
    private LedgerHeads heads;

    @Inject
    private LedgerReplays replays;

    @Inject
    private ReplayDesk replayDesk;

    @Inject
    private Releases releases;

    @Inject
    private Capacity capacity;

    @Inject
    private StaffStreams streams;

    @Inject
    private WhatIf whatIf;

    @Inject
    private ApplicationRegister register;

    StreamCity city() {
        return city;
    }

    Crowd crowd() {
        return crowd;
    }

    Ledgers ledgers() {
        return ledgers;
    }

    PublicLedger ledger() {
        return ledger;
    }

    LedgerHeads heads() {
        return heads;
    }

    LedgerReplays replays() {
        return replays;
    }

    ReplayDesk replayDesk() {
        return replayDesk;
    }

    Releases releases() {
        return releases;
    }

    Capacity capacity() {
        return capacity;
    }

    StaffStreams streams() {
        return streams;
    }

    ApplicationRegister register() {
        return register;
    }

    WhatIf whatIf() {
        return whatIf;
    }
}
