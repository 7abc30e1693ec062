package kz.enrollment.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import kz.enrollment.access.domain.ParentAccount;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.shared.Roles;

/**
 * Accounts of families a program hands in for. They are apart from the portal's: a program that knows an IIN and a phone
 * sees nothing of what the family does there, and spoils nothing of it.
 */
@Stateless
@RolesAllowed(Roles.INTEGRATION)
public class ClientAccounts {

    private static final String OPEN = """
            insert into parent_account (id, iin, phone, mobile_base, language, created_at, client_id)
            values (cast(?1 as uuid), ?2, ?3, 'NOT_ASKED', ?4, ?5, cast(?6 as uuid))
            on conflict (client_id, iin, phone) where client_id is not null do nothing
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final Clock clock;

    protected ClientAccounts() {
        this(null, null);
    }

    @Inject
    public ClientAccounts(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The calling program's account for a family, opened at the first time; two calls at once open one. */
    public ParentView open(Iin iin, PhoneNumber phone, Language language) {
        entities.createNativeQuery(OPEN)
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, iin.value())
                .setParameter(3, phone.value())
                .setParameter(4, language.code())
                .setParameter(5, Timestamp.from(clock.instant()))
                .setParameter(6, caller.id().toString())
                .executeUpdate();
        ParentAccount account = entities.createQuery(
                        "select a from ParentAccount a where a.iin = :iin and a.phone = :phone and a.clientId = :client",
                        ParentAccount.class)
                .setParameter("iin", iin.value())
                .setParameter("phone", phone.value())
                .setParameter("client", caller.id())
                .getSingleResult();
        account.speaks(language);
        return account.view();
    }
}
