package kz.enrollment.decision;

import java.util.UUID;

/**
 * A paper whose bytes are still to be made.
 *
 * @param json the frozen content, component names as in {@code kz.enrollment.reports}
 */
public record RenderOrder(UUID id, DocumentKind kind, String json, String verificationCode) {}
