package kz.enrollment.documents;

import java.time.Instant;
import java.util.UUID;
import kz.enrollment.shared.DocumentType;

/** @param origin {@code UPLOADED}, {@code SCANNED} (by the school), {@code HEALTH_BASE} or {@code PMPK_BASE} */
public record DocumentView(
        UUID id,
        DocumentType type,
        String origin,
        String fileName,
        String mediaType,
        int sizeBytes,
        Instant storedAt,
        String sha256) {

    @Override
    public String toString() {
        return "DocumentView[" + id + ']';
    }
}
