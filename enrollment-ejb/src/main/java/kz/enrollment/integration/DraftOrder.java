package kz.enrollment.integration;

import java.util.List;
import kz.enrollment.consent.HandedConsent;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;

/**
 * What a program asks a draft for.
 *
 * @param streams public identifiers, e.g. {@code ALM26-123K}, in the order of the wishes
 * @param extraPhone null when there is none
 * @param language of the statement and of messages to the parent
 */
public record DraftOrder(
        Iin applicant,
        PhoneNumber phone,
        Language language,
        Iin child,
        List<String> streams,
        boolean byCatchment,
        boolean transport,
        boolean specialNeeds,
        String extraPhone,
        boolean keepWaiting,
        List<HandedConsent> consents) {

    public DraftOrder {
        streams = List.copyOf(streams);
        consents = List.copyOf(consents);
    }

    /** Keeps the family out of logs. */
    @Override
    public String toString() {
        return "DraftOrder[" + streams + ']';
    }
}
