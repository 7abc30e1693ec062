package kz.enrollment.access.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.enrollment.notification.MailRecipients;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;

/** Confirmed addresses of the portal's accounts. */
@Stateless
@PermitAll
public class ConfirmedMail implements MailRecipients {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<String> addressOf(Iin person, PhoneNumber phone) {
        return entities.createQuery("""
                        select m.address from ParentMail m, ParentAccount a
                        where m.accountId = a.id and a.iin = :iin and a.phone = :phone and a.clientId is null
                        and m.confirmedAt is not null
                        """, String.class)
                .setParameter("iin", person.value())
                .setParameter("phone", phone.value())
                .getResultStream()
                .findFirst();
    }
}
