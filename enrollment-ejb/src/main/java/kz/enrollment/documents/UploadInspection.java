package kz.enrollment.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Semaphore;
import kz.enrollment.documents.internal.FileInspection;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Roles;

/** Inspects uploaded files before they come near a transaction: decoding a photo takes time and memory. */
@Stateless
public class UploadInspection {

    /** Few at a time: a decoded photo needs some fifty megabytes. */
    private static final Semaphore SEATS = new Semaphore(3, true);

    /**
     * What may be stored: a JPEG written anew, upright and without metadata, or a PDF that can only be read.
     *
     * <p>Refused, at the field {@code file}, with {@code file.empty}, {@code file.too_large(MB)}, {@code file.type},
     * {@code file.broken}, {@code file.encrypted}, {@code file.active}, {@code file.too_many_pixels(megapixels)}, and a
     * photo with {@code photo.proportions(width, height)} or {@code photo.small(width, height)}.
     *
     * @param fileName as the browser told it; only shown, never trusted
     */
    @RolesAllowed({Roles.PARENT, Roles.OFFICER, Roles.DIRECTOR, Roles.INTEGRATION})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CheckedFile inspect(DocumentType type, String fileName, byte[] bytes, FileLimits limits) {
        SEATS.acquireUninterruptibly();
        try {
            return FileInspection.inspect(type, fileName, bytes, limits.maxFileBytes());
        } finally {
            SEATS.release();
        }
    }
}
