package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Sha256;
import kz.enrollment.signature.RevocationProof;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningOrder;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.Signings;
import kz.enrollment.signature.UsedSignature;
import kz.enrollment.signature.VerifiedSignature;
import kz.enrollment.signature.internal.OldSignings;
import kz.enrollment.signature.internal.SignatureCompletion;
import kz.enrollment.signature.internal.SignatureVerification;
import kz.enrollment.signature.internal.SigningDesk;
import kz.enrollment.task.Outcome;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;

/** People with keys, and what they do with them. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignatureBeans {

    static final String IIN = "850101399019";
    static final String BIN = "990140009901";

    @Inject
    private Signings signings;

    @Inject
    private SignatureCompletion completion;

    @Inject
    private SigningDesk signingDesk;

    @Inject
    private SignatureVerification verification;

    @Inject
    private OldSignings oldSignings;

    public Signings signings() {
        return signings;
    }

    public Holder parent(Algorithm algorithm) throws IOException {
        return parent(IIN, algorithm);
    }

    public Holder parent(String iin, Algorithm algorithm) throws IOException {
        Profile person = Profile.person(
                iin, "ӘЛИЕВА", "АЙША", Clock.systemUTC().instant().minus(Duration.ofDays(1)));
        return authority(algorithm).issue(algorithm, person);
    }

    public Holder head() throws IOException {
        Profile head = Profile.head(
                IIN, "ӘЛИЕВА", "АЙША", BIN, Clock.systemUTC().instant().minus(Duration.ofDays(1)));
        return authority(Algorithm.RSA).issue(Algorithm.RSA, head);
    }

    private static Authority authority(Algorithm algorithm) throws IOException {
        Path file = Path.of(System.getProperty(AuthorityForContainer.DIRECTORY), algorithm.name());
        return Authority.load(Files.readAllBytes(file), Clock.systemUTC());
    }

    public SigningTicket open(SigningPurpose purpose, SignatureFormat format, UUID subject, byte[] content) {
        String bin = purpose == SigningPurpose.ORDER ? BIN : null;
        return signings.open(new SigningOrder(
                purpose, SigningMeans.EDS, format, subject, content, purpose.isLogin() ? null : IIN, bin, Language.KK));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public UsedSignature use(UUID id, SigningPurpose purpose, UUID subject, byte[] content) {
        return signings.use(id, purpose, subject, Sha256.of(content));
    }

    /** The act fails after the signature was used. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void useInVain(UUID id, UUID subject, byte[] content) {
        signings.use(id, SigningPurpose.APPLICATION, subject, Sha256.of(content));
        throw new BusinessRuleViolation("test.in-vain");
    }

    /** Both came before the first was verified. */
    public void takeTwice(SigningTicket ticket, byte[] signature) {
        signingDesk.begin(ticket.id(), ticket.secret(), signature);
        VerifiedSignature verified = verified(ticket, signature);
        for (int i = 0; i < 2; i++) {
            signingDesk.take(ticket.id(), signature, verified, Optional.empty());
        }
    }

    /** As if the authority's other service had been silent. */
    public byte[] takeByList(SigningTicket ticket, byte[] signature, byte[] list) throws IOException {
        VerifiedSignature found = verified(ticket, signature);
        byte[] told = list == null ? authority(Algorithm.RSA).crl() : list;
        var proof = new RevocationProof("CRL", told, Clock.systemUTC().instant());
        var byList = new VerifiedSignature(
                found.commonName(),
                found.iin(),
                found.bin(),
                found.algorithm(),
                found.stampedAt(),
                found.chain(),
                found.stampChain(),
                found.toStamp(),
                proof);
        signingDesk.take(ticket.id(), signature, byList, Optional.empty());
        return told;
    }

    private VerifiedSignature verified(SigningTicket ticket, byte[] signature) {
        SigningOrder order =
                signingDesk.begin(ticket.id(), ticket.secret(), signature).orElseThrow();
        return verification.verify(order, signature);
    }

    public Outcome complete(UUID id) {
        return completion.run(id, 1);
    }

    public void forgetOld() {
        oldSignings.forget();
    }

    /** Tells the authorities something, see {@link AuthorityForContainer}. */
    public void tell(String order) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(System.getProperty(AuthorityForContainer.CONTROL)))
                .POST(BodyPublishers.ofString(order))
                .build();
        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
    }
}
