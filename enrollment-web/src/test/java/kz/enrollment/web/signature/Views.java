package kz.enrollment.web.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import kz.enrollment.shared.Language;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningState;
import kz.enrollment.signature.SigningView;

/** Signings that wait for a phone. */
final class Views {

    static final UUID ID = UUID.fromString("5a2a3b1c-0000-4000-8000-000000000001");
    static final Instant EXPIRES = Instant.parse("2026-07-03T10:05:00Z");

    private Views() {}

    static SigningView of(SignatureFormat format, String content) {
        return of(SigningPurpose.APPLICATION, format, content);
    }

    static SigningView of(SigningPurpose purpose, SignatureFormat format, String content) {
        return new SigningView(
                ID,
                purpose,
                SigningMeans.EGOV_QR,
                format,
                SigningState.OPEN,
                UUID.randomUUID(),
                content.getBytes(StandardCharsets.UTF_8),
                EXPIRES,
                null,
                Language.KK);
    }
}
