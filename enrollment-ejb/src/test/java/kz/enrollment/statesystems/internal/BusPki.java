package kz.enrollment.statesystems.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;

/** Keys around the bus, made once for all tests and never changed. */
final class BusPki {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-03T09:59:59Z"), ZoneId.of("Asia/Almaty"));

    static final Authority ROOT = Authority.root(Algorithm.RSA, "ROOT", CLOCK);
    static final Authority ISSUING = ROOT.certify(Algorithm.RSA, "ISSUING");
    static final Authority GOST = ROOT.certify(Algorithm.GOST_512, "ISSUING GOST");

    static final Holder BUS = system(ISSUING, Algorithm.RSA, "BUS");
    static final Holder BUS_GOST_512 = system(GOST, Algorithm.GOST_512, "BUS");
    static final Holder BUS_GOST_256 = system(GOST, Algorithm.GOST_256, "BUS");
    static final Holder OWN = system(ISSUING, Algorithm.RSA, "ENROLLMENT");
    static final Holder STRANGER = system(Authority.root(Algorithm.RSA, "ROOT", CLOCK), Algorithm.RSA, "BUS");

    private static final char[] PASSWORD = "only for tests".toCharArray();

    private BusPki() {}

    static Holder system(Authority authority, Algorithm algorithm, String name) {
        return authority.issue(algorithm, Profile.system(name, "990140009999"));
    }

    static TrustedBus trusted() {
        return new TrustedBus(List.of(ROOT.certificate(), ISSUING.certificate(), GOST.certificate()), CLOCK);
    }

    static BusKeys keys() {
        return new BusKeys(own(), trusted());
    }

    static OrganisationKey own() {
        try {
            Path file = Files.createTempFile("own", ".p12");
            Files.write(file, OWN.keyStore(PASSWORD));
            OrganisationKey own = OrganisationKey.of(file, PASSWORD);
            Files.delete(file);
            return own;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
