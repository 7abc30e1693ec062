package kz.enrollment.access.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.Check;
import kz.enrollment.access.Check.Result;
import kz.enrollment.access.MailView;
import kz.enrollment.access.ParentView;
import kz.enrollment.access.domain.ParentMail;
import kz.enrollment.notification.Outbox;

/** A parent's e-mail, one transaction each; a wrong code is counted whatever its caller does then. */
@Stateless
@PermitAll
public class MailDoor {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String BEGIN = "insert into parent_mail (account_id, asks_since) values (cast(?1 as uuid), ?2)"
            + " on conflict (account_id) do nothing";

    @PersistenceContext
    private EntityManager entities;

    private final Secret secret;
    private final Outbox outbox;
    private final Clock clock;

    protected MailDoor() {
        this(null, null, null);
    }

    @Inject
    public MailDoor(Secret secret, Outbox outbox, Clock clock) {
        this.secret = secret;
        this.outbox = outbox;
        this.clock = clock;
    }

    public MailView view(UUID accountId) {
        boolean offered = outbox.mailOffered();
        return Optional.ofNullable(entities.find(ParentMail.class, accountId))
                .map(mail -> mail.view(offered))
                .orElseGet(() -> new MailView(offered, null, null, null));
    }

    /** @param address in the one form it is kept in */
    public void ask(ParentView parent, String address) {
        var code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(1_000_000));
        held(parent.id())
                .orElseGet(() -> begun(parent.id()))
                .ask(address, secret.hash(parent.id(), code), clock.instant());
        outbox.mailConfirmation(parent.phone(), address, parent.language(), "mail.code", code);
    }

    public Check tried(UUID accountId, String typed) {
        var hash = secret.hash(accountId, typed == null ? "" : typed.replaceAll("\\s", ""));
        return held(accountId)
                .map(mail -> mail.tried(hash, clock.instant()))
                .orElseGet(() -> new Check(Result.UNKNOWN, 0));
    }

    public void forget(UUID accountId) {
        held(accountId).ifPresent(ParentMail::forget);
    }

    private Optional<ParentMail> held(UUID accountId) {
        return Optional.ofNullable(entities.find(ParentMail.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Two first requests at once begin one. */
    private ParentMail begun(UUID accountId) {
        entities.createNativeQuery(BEGIN)
                .setParameter(1, accountId.toString())
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        return held(accountId).orElseThrow();
    }
}
