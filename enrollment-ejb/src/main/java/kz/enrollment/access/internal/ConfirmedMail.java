package kz.enrollment.access.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.enrollment.notification.MailRecipients;
import kz.enrollment.shared.PhoneNumber;

/**
 * Confirmed addresses by phone. The mobile citizens base gives a phone to one person, so it names one parent; of two accounts
 * that nevertheless share one, the address confirmed last counts.
 */
@Stateless
@PermitAll
public class ConfirmedMail implements MailRecipients {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<String> addressOf(PhoneNumber phone) {
        return entities.createQuery("""
                        select m.address from ParentMail m, ParentAccount a
                        where m.accountId = a.id and a.phone = :phone and a.clientId is null and m.confirmedAt is not null
                        order by m.confirmedAt desc
                        """, String.class)
                .setParameter("phone", phone.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
