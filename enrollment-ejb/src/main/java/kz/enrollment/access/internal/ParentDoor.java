package kz.enrollment.access.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.enrollment.access.Check;
import kz.enrollment.access.CodePurpose;
import kz.enrollment.access.ParentIdentity;
import kz.enrollment.access.domain.OneTimeCode;
import kz.enrollment.access.domain.ParentAccount;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.shared.Roles;
import kz.enrollment.statesystems.MobileBase.Registered;

/** The two transactions of a parent's log-in, before and after the mobile citizens base is asked. */
@Stateless
public class ParentDoor {

    private static final String OPEN_ACCOUNT = """
            insert into parent_account (id, iin, phone, mobile_base, language, created_at)
            values (cast(?1 as uuid), ?2, ?3, 'NOT_ASKED', ?4, ?5) on conflict (iin, phone) where client_id is null do nothing
            """;

    @PersistenceContext
    private EntityManager entities;

    private final CodeDesk codes;
    private final AuditTrail audit;
    private final Clock clock;

    protected ParentDoor() {
        this(null, null, null);
    }

    @Inject
    public ParentDoor(CodeDesk codes, AuditTrail audit, Clock clock) {
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param visitor who holds the phone; null unless the code was right */
    public record Proof(Check check, Visitor visitor) {}

    /** Somebody who proved to hold a phone, or who they are, and says the other. */
    public record Visitor(Iin iin, PhoneNumber phone, Language language) {}

    /** Tries the code and, when it is right, uses it up. */
    @PermitAll
    public Proof prove(UUID ticket, String typed) {
        return codes.hold(ticket, CodePurpose.LOGIN)
                .map(code -> prove(code, typed))
                .orElseGet(() -> new Proof(new Check(Check.Result.UNKNOWN, 0), null));
    }

    private Proof prove(OneTimeCode code, String typed) {
        Check check = code.tried(codes.hashOf(code.id(), typed), null, null, clock.instant());
        if (check.result() != Check.Result.RIGHT) {
            return new Proof(check, null);
        }
        code.use(clock.instant());
        return new Proof(check, new Visitor(code.iin(), code.phone(), code.language()));
    }

    /**
     * Lets the visitor into their account, which is opened at the first visit.
     *
     * @param mobileBase what the base said; empty when it was silent
     * @param means how a certificate proved who the visitor is, for the trail; null when none did
     */
    @PermitAll
    public ParentIdentity enter(Visitor visitor, Optional<Registered> mobileBase, String means) {
        ParentAccount account = account(visitor);
        account.speaks(visitor.language());
        Optional<Registered> confirmation = mobileBase.filter(Registered::registered);
        confirmation.ifPresentOrElse(
                answer -> account.confirmedByMobileBase(answer.answerId(), answer.answeredAt()),
                () -> mobileBase.ifPresent(denied -> account.deniedByMobileBase()));
        audit.recordLogin("PARENT_LOGGED_IN", account.id(), Roles.PARENT, detail(mobileBase, means));
        boolean proved = means != null || confirmation.isPresent();
        return new ParentIdentity(account.id(), account.view().mobileBaseConfirmed(), proved);
    }

    private static String detail(Optional<Registered> mobileBase, String means) {
        String base = mobileBase.isEmpty()
                ? "MOBILE_BASE_SILENT"
                : mobileBase.get().registered() ? null : "MOBILE_BASE_DENIED";
        return Stream.of(means, base)
                .filter(Objects::nonNull)
                .reduce((first, second) -> first + ' ' + second)
                .orElse(null);
    }

    /** Two first visits at once open one account. */
    private ParentAccount account(Visitor visitor) {
        entities.createNativeQuery(OPEN_ACCOUNT)
                .setParameter(1, UUID.randomUUID().toString())
                .setParameter(2, visitor.iin().value())
                .setParameter(3, visitor.phone().value())
                .setParameter(4, visitor.language().code())
                .setParameter(5, Timestamp.from(clock.instant()))
                .executeUpdate();
        return entities.createQuery(
                        "select a from ParentAccount a where a.iin = :iin and a.phone = :phone and a.clientId is null",
                        ParentAccount.class)
                .setParameter("iin", visitor.iin().value())
                .setParameter("phone", visitor.phone().value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
