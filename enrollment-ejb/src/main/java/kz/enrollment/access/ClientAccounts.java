package kz.enrollment.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.enrollment.access.domain.ParentAccount;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.shared.Roles;
import kz.enrollment.statesystems.MobileBase;
import kz.enrollment.statesystems.RegistryUnavailable;

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

    private static final Logger LOG = Logger.getLogger(ClientAccounts.class.getName());

    private final Caller caller;
    private final Clock clock;
    private final MobileBase mobileBase;

    protected ClientAccounts() {
        this(null, null, null);
    }

    @Inject
    public ClientAccounts(Caller caller, Clock clock, MobileBase mobileBase) {
        this.caller = caller;
        this.clock = clock;
        this.mobileBase = mobileBase;
    }

    /** What the mobile citizens base says of a person's phone. */
    public record OwnPhone(String answerId, Instant answeredAt) {}

    /**
     * Asks the mobile citizens base, outside any transaction, as at a log-in: notices must not go to a stranger's phone.
     *
     * @return empty when the base is silent, which keeps nobody out
     * @throws BusinessRuleViolation {@code login.not_in_mobile_base} at {@code phone}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<OwnPhone> ask(Iin iin, PhoneNumber phone) {
        try {
            MobileBase.Registered answer = mobileBase.registered(iin, phone);
            if (!answer.registered()) {
                throw new BusinessRuleViolation("login.not_in_mobile_base").at("phone");
            }
            return Optional.of(new OwnPhone(answer.answerId(), answer.answeredAt()));
        } catch (RegistryUnavailable silent) {
            LOG.log(Level.INFO, "A program's draft went on without the mobile citizens base: {0}", silent.reasonCode());
            return Optional.empty();
        }
    }

    /** Notes what the base said in the account of the calling program. */
    public void confirmed(Iin iin, PhoneNumber phone, OwnPhone answer) {
        own(iin, phone).confirmedByMobileBase(answer.answerId(), answer.answeredAt());
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
        ParentAccount account = own(iin, phone);
        account.speaks(language);
        return account.view();
    }

    private ParentAccount own(Iin iin, PhoneNumber phone) {
        return entities.createQuery(
                        "select a from ParentAccount a where a.iin = :iin and a.phone = :phone and a.clientId = :client",
                        ParentAccount.class)
                .setParameter("iin", iin.value())
                .setParameter("phone", phone.value())
                .setParameter("client", caller.id())
                .getSingleResult();
    }
}
