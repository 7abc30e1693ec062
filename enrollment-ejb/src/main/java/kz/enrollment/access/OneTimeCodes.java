package kz.enrollment.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.UUID;

@Stateless
public class OneTimeCodes {

    @PermitAll
    public CodeTicket issue(CodePurpose purpose, ParentView to, UUID subject, String subjectDigest) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public Check check(UUID ticket, String code, UUID subject, String digest) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public void use(UUID ticket) {
        throw new UnsupportedOperationException();
    }
}
