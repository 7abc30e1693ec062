package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.UUID;
import kz.enrollment.shared.Language;

@Stateless
public class ParentLogin {

    @PermitAll
    public CodeTicket requestCode(String iin, String phone, Language language, String remoteAddress) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public ParentIdentity confirm(UUID ticket, String code) {
        throw new UnsupportedOperationException();
    }
}
