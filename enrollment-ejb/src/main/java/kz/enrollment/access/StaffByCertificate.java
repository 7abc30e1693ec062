package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.domain.StaffAccount;
import kz.enrollment.audit.AuditTrail;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Caller;
import kz.enrollment.shared.NotFound;
import kz.enrollment.shared.Roles;

/** Staff and the certificates of their school or department: person and organisation must both fit the account. */
@Stateless
public class StaffByCertificate {

    private static final String ORGANISATION = """
            select coalesce(s.bin, d.bin) from staff_account a
            left join school s on s.id = a.school_id left join district d on d.code = a.district_code
            where a.id = cast(?1 as uuid)
            """;

    @PersistenceContext
    private EntityManager entities;

    private final Caller caller;
    private final AuditTrail audit;

    protected StaffByCertificate() {
        this(null, null);
    }

    @Inject
    public StaffByCertificate(Caller caller, AuditTrail audit) {
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * The active member of staff whom a certificate names, now logged in; empty when there is none.
     *
     * @param iin of the holder
     * @param bin of the organisation the certificate was issued for; null for a person's own, which lets nobody in
     * @param means how they proved who they are, for the trail
     */
    @PermitAll
    public Optional<StaffIdentity> enter(String iin, String bin, String means) {
        if (iin == null || bin == null) {
            return Optional.empty();
        }
        Optional<StaffAccount> found = accountsOf(iin).stream()
                .filter(account -> bin.equals(organisationOf(account.id())))
                .findFirst();
        found.ifPresent(account -> audit.recordLogin("STAFF_LOGGED_IN", account.id(), account.role(), means));
        return found.map(account -> new StaffIdentity(account.id(), account.role()));
    }

    /** Notes that a certificate let nobody in. */
    @PermitAll
    public void refused(UUID signing, String why) {
        audit.record("STAFF_LOGIN_REFUSED", "SIGNING", signing, why);
    }

    /**
     * For whom and for which organisation the caller signs.
     *
     * @throws BusinessRuleViolation {@code staff.no_certificate} when the account's IIN or the organisation's BIN is unknown
     */
    @RolesAllowed({Roles.OFFICER, Roles.DIRECTOR})
    public Signatory me() {
        StaffAccount account = Optional.ofNullable(entities.find(StaffAccount.class, caller.id()))
                .filter(StaffAccount::active)
                .orElseThrow(NotFound::new);
        String bin = organisationOf(account.id());
        if (account.iin() == null || bin == null) {
            throw new BusinessRuleViolation("staff.no_certificate");
        }
        return new Signatory(account.iin(), bin);
    }

    private List<StaffAccount> accountsOf(String iin) {
        return entities.createQuery(
                        "select s from StaffAccount s where s.iin = :iin and s.active = true order by s.login",
                        StaffAccount.class)
                .setParameter("iin", iin)
                .setMaxResults(10)
                .getResultList();
    }

    /** Of a school's staff the school, of a department's the department; null when it is not known. */
    private String organisationOf(UUID account) {
        return (String) entities.createNativeQuery(ORGANISATION)
                .setParameter(1, account.toString())
                .getSingleResult();
    }
}
