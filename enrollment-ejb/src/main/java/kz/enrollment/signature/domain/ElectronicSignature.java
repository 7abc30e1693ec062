package kz.enrollment.signature.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.RevocationProof;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureReport;
import kz.enrollment.signature.SignatureRevoked;
import kz.enrollment.signature.SignerView;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.UsedSignature;
import kz.enrollment.signature.VerifiedSignature;

/**
 * A signature that was found good, with everything needed to look at it again years later without asking anybody: what was
 * signed, the certificates up to the root, the authority's answer about revocation and the time-stamp.
 */
@Entity
@Table(name = "electronic_signature")
public class ElectronicSignature {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SigningPurpose purpose;

    @Enumerated(EnumType.STRING)
    private SigningMeans means;

    @Enumerated(EnumType.STRING)
    private SignatureFormat format;

    private UUID subject;
    private byte[] content;
    private String digest;
    private byte[] signature;

    @Column(name = "value_digest")
    private String valueDigest;

    private byte[] certificates;
    private String iin;
    private String bin;

    @Column(name = "signer_name")
    private String signerName;

    private String algorithm;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "stamped_at")
    private Instant stampedAt;

    @Column(name = "time_stamp")
    private byte[] timeStamp;

    private String revocation;

    @Column(name = "revocation_answer")
    private byte[] revocationAnswer;

    /** SHA-256 of the list of revoked certificates, which is kept beside for all signatures. */
    @Column(name = "revocation_list")
    private String revocationList;

    @Column(name = "revocation_at")
    private Instant revocationAt;

    @Enumerated(EnumType.STRING)
    private SignatureProblem problem;

    @Column(name = "used_at")
    private Instant usedAt;

    protected ElectronicSignature() {
        // for JPA
    }

    /** @param id the signing's */
    public ElectronicSignature(UUID id, SigningOrder order, byte[] signature, VerifiedSignature verified, Instant now) {
        this.id = id;
        this.purpose = order.purpose();
        this.means = order.means();
        this.format = order.format();
        this.subject = order.subject();
        this.content = order.content().clone();
        this.digest = Sha256.of(content);
        this.signature = signature.clone();
        this.valueDigest = Sha256.of(verified.toStamp());
        this.certificates = joined(joined(new byte[0], verified.chain()), verified.stampChain());
        this.iin = verified.iin();
        this.bin = verified.bin();
        this.signerName = verified.commonName();
        this.algorithm = verified.algorithm();
        this.receivedAt = now;
        this.stampedAt = verified.stampedAt();
        proved(verified.revocation());
    }

    /**
     * Takes the token of a time-stamping authority over the signature; the first one stays.
     *
     * @param chain DER of the authority's certificates
     */
    public final void stamped(Token token, List<byte[]> chain) {
        if (stampedAt == null) {
            timeStamp = token.token().clone();
            stampedAt = token.at();
            certificates = joined(certificates, chain);
        }
    }

    /** Takes the authority's answer about revocation, also when it comes later. */
    public final void proved(RevocationProof proof) {
        revocation = proof.source();
        revocationAnswer = proof.isList() || proof.answer().length == 0
                ? null
                : proof.answer().clone();
        revocationList = proof.isList() ? Sha256.of(proof.answer()) : null;
        revocationAt = proof.at();
    }

    /** It turned out that the certificate had been revoked before it signed; told once. */
    public Optional<SignatureRevoked> revoked() {
        if (problem != null) {
            return Optional.empty();
        }
        problem = SignatureProblem.REVOKED;
        return Optional.of(new SignatureRevoked(id, purpose, subject));
    }

    public UsedSignature used(Instant now) {
        usedAt = now;
        return new UsedSignature(id, means, signer(), signedAt(), digest);
    }

    /** Whether the authority said what it had to say, be it good or bad. */
    public boolean isProved() {
        return problem != null || !"NONE".equals(revocation);
    }

    public boolean isStamped() {
        return stampedAt != null;
    }

    /** Whether a later look needs nothing more. */
    public boolean isComplete() {
        return isProved() && isStamped();
    }

    public UUID id() {
        return id;
    }

    /** SHA-256 of the signature value: alike wherever the same signature is sent again, also with another stamp. */
    public String valueDigest() {
        return valueDigest;
    }

    public boolean isSame(byte[] other) {
        return java.util.Arrays.equals(signature, other);
    }

    public SignerView signer() {
        return new SignerView(iin, bin, signerName, algorithm, signedAt());
    }

    /** When it certainly existed: the moment of the time-stamp it came with, else when we received it. */
    public Instant signedAt() {
        return signedAt(receivedAt, stampedAt);
    }

    /** @param stampedAt null without a time-stamp */
    public static Instant signedAt(Instant receivedAt, Instant stampedAt) {
        return stampedAt != null && stampedAt.isBefore(receivedAt) ? stampedAt : receivedAt;
    }

    /**
     * @param found by looking again, or null; what is known to be wrong stays wrong
     * @param rootTrusted whether the root is trusted today
     */
    public SignatureReport report(SignatureProblem found, boolean rootTrusted) {
        SignatureProblem why = problem == null ? found : problem;
        return new SignatureReport(id, purpose, means, format, signer(), why, revocation, stampedAt, rootTrusted);
    }

    /** Under which the list of revoked certificates is kept; empty without one. */
    public Optional<String> revocationList() {
        return Optional.ofNullable(revocationList);
    }

    /**
     * Everything a later look needs.
     *
     * @param kept the list of {@link #revocationList()}; null without one
     */
    public Stored stored(byte[] kept) {
        byte[] answer = revocationList == null ? revocationAnswer : kept;
        return new Stored(
                id,
                new Asked(purpose, means, format, iin, bin, content.clone()),
                signature.clone(),
                certificates.clone(),
                Optional.ofNullable(timeStamp).map(token -> new Token(token.clone(), stampedAt)),
                new RevocationProof(revocation, answer == null ? new byte[0] : answer, revocationAt),
                receivedAt,
                signedAt());
    }

    /** What was signed and by whom. */
    public record Asked(
            SigningPurpose purpose,
            SigningMeans means,
            SignatureFormat format,
            String iin,
            String bin,
            byte[] content) {

        @Override
        public String toString() {
            return "Asked[" + purpose + ']';
        }
    }

    /**
     * A signature for a later look.
     *
     * @param certificates DER, one after the other: from the holder's to the root's, then the time-stamping authority's
     * @param timeStamp token that we asked for
     */
    public record Stored(
            UUID id,
            Asked asked,
            byte[] signature,
            byte[] certificates,
            Optional<Token> timeStamp,
            RevocationProof proof,
            Instant receivedAt,
            Instant signedAt) {

        @Override
        public String toString() {
            return "Stored[" + id + ']';
        }
    }

    /** @param token of a time-stamping authority, RFC 3161 */
    public record Token(byte[] token, Instant at) {}

    private static byte[] joined(byte[] first, List<byte[]> further) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first);
        further.forEach(all::writeBytes);
        return all.toByteArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElectronicSignature that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
