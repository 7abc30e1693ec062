package kz.enrollment.signature;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import kz.enrollment.access.KnownAccount;
import kz.enrollment.access.ProvedIin;

/**
 * Somebody whose certificate proved who they are, and who has yet to tell which account is meant or which phone is theirs.
 *
 * @param until when the proof is too old to go on with
 * @param accounts those of the person, the newest first
 */
public record ProvedPerson(String iin, SigningMeans means, Instant until, List<KnownAccount> accounts)
        implements Serializable {

    public ProvedPerson {
        accounts = List.copyOf(accounts);
    }

    /** As the log-in by phone wants to know it. */
    public ProvedIin named() {
        return new ProvedIin(iin, means.name());
    }

    /** Whether there is nothing to choose: one account, and its number is known to be the person's. */
    public boolean hasOneSureAccount() {
        return accounts.size() == 1 && accounts.get(0).confirmed();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ProvedPerson[" + means + ", " + accounts.size() + " accounts]";
    }
}
