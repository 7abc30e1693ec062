package kz.enrollment.notification;

import java.util.Optional;
import kz.enrollment.shared.PhoneNumber;

/** Who wants news by e-mail besides the short message; the subdomain that keeps the accounts knows. */
public interface MailRecipients {

    /** The confirmed address of the person a phone belongs to. */
    Optional<String> addressOf(PhoneNumber phone);
}
