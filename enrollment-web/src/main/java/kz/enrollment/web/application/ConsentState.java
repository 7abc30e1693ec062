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
    WRONG_NUMBER,
    DENIED,
    NOT_IN_MOBILE_BASE,
    BLACKLISTED,
    EXPIRED,
    /** Approved; the register is being asked. */
    READING,
    /** Approved; the register is silent, we keep asking. */
    READING_TROUBLE,
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

    /** What an earlier consent brought does not count once that consent has ended: a new one can be asked for. */
    private static ConsentState answered(PersonView record) {
        if (record == null || record.status() == FetchStatus.ASKED) {
            return record != null && record.trouble() ? READING_TROUBLE : READING;
        }
        return record.status() == FetchStatus.FOUND ? DONE : NOT_FOUND;
    }

    /** Something may still happen by itself. */
    public boolean isWaiting() {
        return this == WAITING || this == TROUBLE || this == WRONG_NUMBER || isReading();
    }

    public boolean isReading() {
        return this == READING || this == READING_TROUBLE;
    }

    /** A message from 1414 can be answered now. */
    public boolean isMessageSent() {
        return this == WAITING || this == WRONG_NUMBER;
    }

    /** The request has come to its end without a consent. */
    public boolean isAskable() {
        return this == NONE || this == DENIED || this == NOT_IN_MOBILE_BASE || this == BLACKLISTED || this == EXPIRED;
    }
}
