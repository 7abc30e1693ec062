package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kz.enrollment.application.Submissions;
import kz.enrollment.it.World.Family;
import kz.enrollment.shared.Language;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SignedLogin;
import kz.enrollment.signature.SigningMeans;
import kz.enrollment.signature.SigningPurpose;
import kz.enrollment.signature.SigningTicket;
import kz.enrollment.signature.Signings;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;

/** Parents with keys of their own, at the door and under their statement. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EdsBeans {

    @Inject
    private Signings signings;

    @Inject
    private SignedLogin login;

    @Inject
    private Submissions submissions;

    @Inject
    private Desk desk;

    public SignedLogin login() {
        return login;
    }

    /** A challenge that the person with this IIN signed. */
    public SigningTicket knock(SigningPurpose purpose, String iin) throws IOException {
        SigningTicket ticket = login.open(
                purpose,
                SigningMeans.EDS,
                SignatureFormat.CMS,
                Language.KK,
                UUID.randomUUID().toString());
        byte[] challenge = signings.view(ticket.id(), ticket.secret()).content();
        signings.sign(
                ticket.id(),
                ticket.secret(),
                issued(Algorithm.GOST_512, person(iin).forLogin()).cms(challenge, true));
        return ticket;
    }

    /** The family's parent signs the statement as it stands. */
    public SigningTicket sign(Family family, Algorithm algorithm, SignatureFormat format) throws Exception {
        SigningTicket ticket =
                desk.parent(family.account(), () -> submissions.openSigning(family.draft(), SigningMeans.EDS, format));
        byte[] statement = signings.view(ticket.id(), ticket.secret()).content();
        Holder parent = issued(algorithm, person(family.parentIin()));
        byte[] signature = format == SignatureFormat.XML ? parent.xml(statement) : parent.cms(statement, true);
        signings.sign(ticket.id(), ticket.secret(), signature);
        return ticket;
    }

    private static Profile person(String iin) {
        return Profile.person(iin, "ӘЛИЕВА", "АЙША", Clock.systemUTC().instant().minus(Duration.ofDays(1)));
    }

    private static Holder issued(Algorithm algorithm, Profile profile) throws IOException {
        Path file = Path.of(System.getProperty(AuthorityForContainer.DIRECTORY), algorithm.name());
        return Authority.load(Files.readAllBytes(file), Clock.systemUTC()).issue(algorithm, profile);
    }
}
