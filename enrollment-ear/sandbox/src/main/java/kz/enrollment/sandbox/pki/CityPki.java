package kz.enrollment.sandbox.pki;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.enrollment.sandbox.city.OrganisationNumber;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.testpki.Algorithm;
import kz.enrollment.testpki.Holder;
import kz.enrollment.testpki.Profile;
import kz.enrollment.testpki.TimeStamping;

/**
 * The certification authorities of the invented city, in RSA and the national GOST, and the keys of everybody in it. Authorities
 * are kept in a directory; keys of people are made when first asked for and live as long as the process.
 *
 * <p>Files for others: {@code trust.pem} (authorities of people), {@code shep-trust.pem} (authority of the state's systems),
 * {@code product.p12} with {@code product.password} (our organisation's key for the bus), {@code product.pem} (its certificate).
 */
public final class CityPki {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final Duration LONG_AGO = YEAR.plusDays(30);
    private static final int PASSWORD_BYTES = 16;
    private static final String OUR_BIN = OrganisationNumber.of(401);
    private static final String BUS_BIN = OrganisationNumber.of(402);

    private final Clock clock;
    private final Map<Algorithm, Realm> people;
    private final Realm systems;
    private final Holder product;
    private final Map<String, Holder> holders = new ConcurrentHashMap<>();
    private final Map<String, TimeStamping> stamping = new ConcurrentHashMap<>();

    private CityPki(Clock clock, Map<Algorithm, Realm> people, Realm systems, Path directory) throws IOException {
        this.clock = clock;
        this.people = people;
        this.systems = systems;
        writeFor(directory);
        this.product = Kept.holder(directory.resolve("product.p12"), directory.resolve("product.password"));
    }

    /** Loads the authorities of a directory, and makes what is not there. */
    public static CityPki in(Path directory, Clock clock) throws IOException {
        Files.createDirectories(directory);
        var people = Map.of(
                Algorithm.RSA, Realm.kept(directory, "rsa", Algorithm.RSA, clock),
                Algorithm.GOST_512, Realm.kept(directory, "gost512", Algorithm.GOST_512, clock),
                Algorithm.GOST_256, Realm.kept(directory, "gost256", Algorithm.GOST_256, clock));
        var systems = Realm.kept(directory, "systems", Algorithm.RSA, clock);
        return new CityPki(clock, people, systems, directory);
    }

    private void writeFor(Path directory) throws IOException {
        var authorities = people.values().stream()
                .flatMap(realm ->
                        Stream.of(realm.root().certificate(), realm.issuing().certificate()))
                .toList();
        Kept.pem(directory.resolve("trust.pem"), authorities);
        Kept.pem(
                directory.resolve("shep-trust.pem"),
                List.of(systems.root().certificate(), systems.issuing().certificate()));
        if (!Files.exists(directory.resolve("product.p12"))) {
            writeProduct(directory);
        }
    }

    private void writeProduct(Path directory) throws IOException {
        var product = systems.issue(Profile.system("ENROLLMENT", OUR_BIN));
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        var password = HexFormat.of().formatHex(random);
        Kept.write(directory.resolve("product.password"), password.getBytes(StandardCharsets.US_ASCII));
        Kept.pem(directory.resolve("product.pem"), List.of(product.certificate()));
        Kept.write(directory.resolve("product.p12"), product.keyStore(password.toCharArray()));
    }

    /** The key with which a person signs. */
    public Holder signingOf(Person person, Algorithm algorithm) {
        return made("signing " + person.iin(), algorithm, () -> profile(person));
    }

    /** The key with which a person proves who they are; it must not sign. */
    public Holder loginOf(Person person, Algorithm algorithm) {
        return made("login " + person.iin(), algorithm, () -> profile(person).forLogin());
    }

    /** The key with which staff sign for their organisation. */
    public Holder staffSigning(StaffMember member, Algorithm algorithm) {
        return made("signing " + member.login(), algorithm, () -> profile(member));
    }

    public Holder staffLogin(StaffMember member, Algorithm algorithm) {
        return made("login " + member.login(), algorithm, () -> profile(member).forLogin());
    }

    /** The key that signs what the bus answers. */
    public Holder bus() {
        return holders.computeIfAbsent("bus", key -> systems.issue(Profile.system("SHEP", BUS_BIN)));
    }

    /** The bus's key of the national GOST, with which it signs for some systems. */
    public Holder nationalBus() {
        return holders.computeIfAbsent(
                "national bus", key -> systems.issuing().issue(Algorithm.GOST_512, Profile.system("SHEP", BUS_BIN)));
    }

    /** Our organisation's key, as the product has it: the far side knows whom to expect, tests speak in its name. */
    public Holder product() {
        return product;
    }

    /** A key of the same make that is not the bus's: what it signs must be refused. */
    public Holder falseBus() {
        return holders.computeIfAbsent(
                "false bus", key -> Realm.ofStrangers(Algorithm.RSA, clock).issue(Profile.system("SHEP", BUS_BIN)));
    }

    /** A person's key for signing (RSA) with something wrong about it. */
    public Holder bad(Person person, BadCertificate what) {
        return holders.computeIfAbsent(what + " " + person.iin(), key -> switch (what) {
            case EXPIRED -> realm(Algorithm.RSA).issue(expired(profile(person)));
            case REVOKED -> revoked(person);
            case STRANGER -> Realm.ofStrangers(Algorithm.RSA, clock).issue(profile(person));
        });
    }

    private Holder revoked(Person person) {
        var authority = realm(Algorithm.RSA);
        var holder = authority.issue(profile(person));
        authority.issuing().revoke(holder.certificate(), clock.instant().minus(Duration.ofHours(1)));
        return holder;
    }

    private Profile expired(Profile profile) {
        var begun = clock.instant().minus(LONG_AGO);
        return new Profile(profile.subject(), profile.usages(), profile.purposes(), begun, begun.plus(YEAR));
    }

    /** The authorities for an algorithm of people's keys. */
    Realm realm(Algorithm algorithm) {
        return people.get(algorithm);
    }

    Iterable<Realm> realms() {
        return people.values();
    }

    /** The authority that stamps times, for programs that ask for a stamp themselves. */
    public TimeStamping timeStamping() {
        return stamping.computeIfAbsent(
                "TSA", key -> realm(Algorithm.RSA).issuing().timeStamping());
    }

    private Holder made(String what, Algorithm algorithm, Supplier<Profile> profile) {
        return holders.computeIfAbsent(
                what + " " + algorithm, key -> realm(algorithm).issue(profile.get()));
    }

    private Profile profile(Person person) {
        return Profile.person(
                person.iin(), person.name().surname(), person.name().given(), from());
    }

    private Profile profile(StaffMember member) {
        var names = member.fullName().split(" ");
        return member.role() == StaffMember.Role.DIRECTOR
                ? Profile.head(member.iin(), names[0], names[1], member.bin(), from())
                : Profile.employee(member.iin(), names[0], names[1], member.bin(), from());
    }

    private Instant from() {
        return clock.instant().minus(DAY);
    }
}
