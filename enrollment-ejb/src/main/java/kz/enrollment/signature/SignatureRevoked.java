package kz.enrollment.signature;

import java.util.UUID;

/**
 * It turned out later that a signature's certificate had been revoked before it signed: nobody could be asked then. Fired
 * within the transaction that notes it.
 *
 * @param subject the draft, application or order that was signed
 */
public record SignatureRevoked(UUID signatureId, SigningPurpose purpose, UUID subject) {}
