package kz.enrollment.documents;

import kz.enrollment.shared.DocumentType;

/**
 * A file that passed the inspection; only {@link UploadInspection} should make one.
 *
 * @param fileName safe to show and to send in a header, never a path
 * @param mediaType {@code image/jpeg} or {@code application/pdf}, found from the content
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
public record CheckedFile(DocumentType type, String fileName, String mediaType, byte[] bytes, String sha256) {

    @Override
    public String toString() {
        return "CheckedFile[" + type + ']';
    }
}
