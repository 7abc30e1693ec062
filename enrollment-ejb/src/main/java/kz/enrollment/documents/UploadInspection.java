package kz.enrollment.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Roles;

@Stateless
public class UploadInspection {

    @RolesAllowed({Roles.PARENT, Roles.OFFICER})
    public CheckedFile inspect(DocumentType type, String fileName, byte[] bytes, FileLimits limits) {
        throw new UnsupportedOperationException();
    }
}
