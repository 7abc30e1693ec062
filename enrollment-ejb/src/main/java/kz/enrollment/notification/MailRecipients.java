package kz.enrollment.notification;

import java.util.Optional;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;

/** Who wants news by e-mail besides the short message; the subdomain that keeps the accounts knows. */
public interface MailRecipients {

    /** The address a person confirmed in the account with this phone; numbers change hands, the phone alone says little. */
    Optional<String> addressOf(Iin person, PhoneNumber phone);
}
