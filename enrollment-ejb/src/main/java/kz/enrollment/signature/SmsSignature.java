package kz.enrollment.signature;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.UUID;
import kz.enrollment.access.CodeTicket;
import kz.enrollment.access.ParentView;

@Stateless
public class SmsSignature {

    @PermitAll
    public CodeTicket request(ParentView signer, UUID draftId, String digest) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public SignedBy verify(UUID ticket, String code, UUID draftId, String digest) {
        throw new UnsupportedOperationException();
    }
}
