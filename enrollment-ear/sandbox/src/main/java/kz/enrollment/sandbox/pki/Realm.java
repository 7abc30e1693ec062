package kz.enrollment.sandbox.pki;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Authority;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;

/** A root with one issuing authority below it, both of one algorithm and kept in files. */
final class Realm {

    private final Algorithm algorithm;
    private final Authority root;
    private final Authority issuing;

    private Realm(Algorithm algorithm, Authority root, Authority issuing) {
        this.algorithm = algorithm;
        this.root = root;
        this.issuing = issuing;
    }

    /** @param name of the files, which are made when they are not there */
    static Realm kept(Path directory, String name, Algorithm algorithm, Clock clock) throws IOException {
        var title = name.toUpperCase(Locale.ROOT);
        var root = Kept.authority(
                directory.resolve(name + "-root.key"), () -> Authority.root(algorithm, "ROOT " + title, clock), clock);
        var issuing = Kept.authority(
                directory.resolve(name + "-issuing.key"), () -> root.certify(algorithm, "ISSUING " + title), clock);
        return new Realm(algorithm, root, issuing);
    }

    /** One that nobody keeps and nobody trusts. */
    static Realm ofStrangers(Algorithm algorithm, Clock clock) {
        var root = Authority.root(algorithm, "STRANGER", clock);
        return new Realm(algorithm, root, root.certify(algorithm, "STRANGER ISSUING"));
    }

    Holder issue(Profile profile) {
        return issuing.issue(algorithm, profile);
    }

    Authority root() {
        return root;
    }

    Authority issuing() {
        return issuing;
    }
}
