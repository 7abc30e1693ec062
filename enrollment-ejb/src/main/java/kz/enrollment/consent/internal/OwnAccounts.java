package kz.enrollment.consent.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.enrollment.access.ProgramAccount;

/**
 * The accounts whose consents are one parent's: the one they logged in to, and those that programs have for the same person.
 *
 * @param clients the program of each account, null for the parent's own
 */
public record OwnAccounts(Map<UUID, UUID> clients) {

    public static OwnAccounts of(UUID portal, List<ProgramAccount> programs) {
        Map<UUID, UUID> clients = new HashMap<>();
        programs.forEach(one -> clients.put(one.id(), one.client()));
        clients.put(portal, null);
        return new OwnAccounts(clients);
    }

    Collection<UUID> ids() {
        return Set.copyOf(clients.keySet());
    }

    UUID clientOf(UUID account) {
        return clients.get(account);
    }
}
