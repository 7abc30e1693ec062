package kz.enrollment.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.enrollment.access.internal.MailDoor;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Roles;

/** The e-mail of the parent who is logged in: news go there besides the short message; codes that open something never do. */
@Stateless
@RolesAllowed(Roles.PARENT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ParentMails {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*\\.)+[A-Za-z]{2,24}");

    private final ParentAccounts accounts;
    private final MailDoor door;

    protected ParentMails() {
        this(null, null);
    }

    @Inject
    public ParentMails(ParentAccounts accounts, MailDoor door) {
        this.accounts = accounts;
        this.door = door;
    }

    public MailView mine() {
        return door.view(accounts.me().id());
    }

    /** Sends a code to an address. Refused with {@code mail.invalid}, {@code mail.not_offered} or {@code mail.too_many(minutes)}. */
    public void ask(String typed) {
        var address = typed == null ? "" : typed.strip();
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches() || address.contains("..")) {
            throw new BusinessRuleViolation("mail.invalid").at("address");
        }
        var me = accounts.me();
        if (!door.view(me.id()).offered()) {
            throw new BusinessRuleViolation("mail.not_offered").at("address");
        }
        door.ask(me, kept(address));
    }

    /** The code that came to the address. Refused as {@link Check#requireRight} says. */
    public void confirm(String code) {
        door.tried(accounts.me().id(), code).requireRight();
    }

    public void forget() {
        door.forget(accounts.me().id());
    }

    /** Only the part after the sign is the same in capitals. */
    private static String kept(String address) {
        int at = address.lastIndexOf('@') + 1;
        return address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT);
    }
}
