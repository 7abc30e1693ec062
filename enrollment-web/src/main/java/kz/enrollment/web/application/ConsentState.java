package kz.enrollment.web.application;

import kz.enrollment.consent.ConsentView;
import kz.enrollment.person.FetchStatus;
import kz.enrollment.person.PersonView;

/** Where a consent and the record fetched under it stand, as the parent has to understand it. */
public enum ConsentState {
    /** Nothing was asked yet. */
    NONE,
    /** The message from 1414 is on its way or waits for its answer. */
    WAITING,
    /** The same, and the consent service is silent. */
    TROUBLE,
    /** Silent for so long that the parent may go on without it. */
    SILENT,
    WRONG_NUMBER,
    DENIED,
    NOT_IN_MOBILE_BASE,
    BLACKLISTED,
    EXPIRED,
    /** Was given, and its time is over. */
    RAN_OUT,
    /** Was given, and the parent took it back. */
    REVOKED,
    /** Approved; the register is being asked. */
    READING,
    /** Approved; the register is silent, we keep asking. */
    READING_TROUBLE,
    /** Approved; the register has been silent for so long that the parent may go on without it. */
    READING_SILENT,
    /** The register does not know the person. */
    NOT_FOUND,
    DONE;

    static ConsentState of(ConsentView consent, PersonView record) {
        if (consent == null) {
            return NONE;
        }
        if (consent.status().approved()) {
            return answered(record);
        }
        return switch (consent.status()) {
            case REQUESTED, SENT -> consent.trouble() ? TROUBLE : WAITING;
            default -> valueOf(consent.status().name());
        };
    }

    /** @param silent the systems have been silent for long enough */
    static ConsentState of(ConsentView consent, PersonView record, boolean silent) {
        ConsentState state = of(consent, record);
        if (!silent) {
            return state;
        }
        return switch (state) {
            case WAITING, TROUBLE -> SILENT;
            case READING, READING_TROUBLE -> READING_SILENT;
            default -> state;
        };
    }

    /** What an earlier consent brought does not count once that consent has ended: a new one can be asked for. */
    private static ConsentState answered(PersonView record) {
        if (record == null || record.status() == FetchStatus.ASKED) {
            return record != null && record.trouble() ? READING_TROUBLE : READING;
        }
        return record.status() == FetchStatus.FOUND ? DONE : NOT_FOUND;
    }

    /** Something may still happen by itself. */
    public boolean isWaiting() {
        return this == WAITING || this == TROUBLE || this == SILENT || this == WRONG_NUMBER || isReading();
    }

    public boolean isReading() {
        return this == READING || this == READING_TROUBLE || this == READING_SILENT;
    }

    /** A message from 1414 can be answered now. */
    public boolean isMessageSent() {
        return this == WAITING || this == WRONG_NUMBER;
    }

    /** The request has come to its end without a consent. */
    public boolean isAskable() {
        return switch (this) {
            case NONE, DENIED, NOT_IN_MOBILE_BASE, BLACKLISTED, EXPIRED, RAN_OUT, REVOKED -> true;
            default -> false;
        };
    }
}
