package kz.enrollment.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PhoneNumber;

@Stateless
public class Outbox {

    @PermitAll
    public void code(PhoneNumber to, Language language, String key, Object... arguments) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public void notice(PhoneNumber to, Language language, String key, Object... arguments) {
        throw new UnsupportedOperationException();
    }
}
