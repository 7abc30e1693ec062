package kz.enrollment.notification.domain;

/** Why somebody gets a message. */
public enum Purpose {
    /** A one-time code: worthless once its time is over. */
    CODE,
    /** News about an application: must arrive, however late. */
    NOTICE,
    /** Asks whether an e-mail address is the person's. */
    CONFIRMATION
}
