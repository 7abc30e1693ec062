package kz.enrollment.decision;

import kz.enrollment.access.Signatory;
import kz.enrollment.signature.SigningTicket;

/**
 * An act that waits for its signature.
 *
 * @param text the very text that is signed
 * @param by who has to sign it
 */
public record AskedAct(SigningTicket ticket, String text, Signatory by) {

    /** Keeps the case out of logs. */
    @Override
    public String toString() {
        return "AskedAct[" + ticket + ']';
    }
}
