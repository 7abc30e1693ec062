package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

@Stateless
public class StaffLogin {

    @PermitAll
    public StaffIdentity authenticate(String login, String password, String totp, String remoteAddress) {
        throw new UnsupportedOperationException();
    }
}
