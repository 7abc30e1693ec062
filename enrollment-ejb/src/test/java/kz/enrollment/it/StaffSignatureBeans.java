package kz.enrollment.it;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.access.StaffByCertificate;
import kz.enrollment.decision.AskedAct;
import kz.enrollment.decision.SignedActs;

/** Staff with certificates. Signatures are put into the database as if verified: how they are verified is tested elsewhere. */
@Stateless
@PermitAll
public class StaffSignatureBeans {

    static final String NAME = "ІҢКӘР ҒАНИ";

    @Inject
    private World world;

    @Inject
    private SignedActs acts;

    @Inject
    private StaffByCertificate certificates;

    public SignedActs acts() {
        return acts;
    }

    public StaffByCertificate certificates() {
        return certificates;
    }

    /** Gives an account and its school the numbers that certificates name. */
    public void certify(UUID account, String iin, String bin) {
        world.run("update staff_account set iin = ? where id = ?", iin, account);
        world.run(
                "update school set bin = ? where id = (select school_id from staff_account where id = ?)",
                bin,
                account);
    }

    /** The right person has signed. */
    public UUID sign(AskedAct asked) {
        UUID signing = asked.ticket().id();
        world.run("update signing set state = 'SIGNED' where id = ?", signing);
        world.run("""
                insert into electronic_signature (id, version, purpose, means, format, subject, content, digest, signature,
                    certificates, iin, bin, signer_name, algorithm, received_at, stamped_at, revocation, revocation_at)
                select id, 1, purpose, means, format, subject, content, digest, '', '', iin, bin, ?, 'GOST_512', now(),
                    now(), 'OCSP', now() from signing where id = ?
                """, NAME, signing);
        return signing;
    }
}
