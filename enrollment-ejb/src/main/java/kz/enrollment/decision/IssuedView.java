package kz.enrollment.decision;

import java.time.Instant;
import java.util.UUID;

/** A paper in the parent's or officer's list. */
public record IssuedView(UUID id, DocumentKind kind, String number, Instant issuedAt) {}
