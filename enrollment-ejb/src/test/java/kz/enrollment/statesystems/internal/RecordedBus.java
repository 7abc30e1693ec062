package kz.enrollment.statesystems.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.statesystems.AccessLog;
import kz.enrollment.statesystems.BirthRegister;
import kz.enrollment.statesystems.ChildrenRegister;
import kz.enrollment.statesystems.ConsentService;
import kz.enrollment.statesystems.EnrolmentRegister;
import kz.enrollment.statesystems.Found;
import kz.enrollment.statesystems.GuardianshipRegister;
import kz.enrollment.statesystems.MobileBase;
import kz.enrollment.statesystems.PersonRegister;
import kz.enrollment.statesystems.PersonRegister.Access;
import kz.enrollment.statesystems.SocialRegister;
import org.junit.jupiter.params.provider.Arguments;

/** The real adapters on a bus that gives recorded answers, signed as the bus signs. */
final class RecordedBus implements AutoCloseable {

    private static final Iin IIN = new Iin("200514599008");
    private static final Iin OTHER = new Iin("200514599911");
    private static final Access ACCESS = new Access("token", "key");
    private static final List<String> SERVICES = List.of(
            "MCDB_SERVICE",
            "KDP_SERVICE",
            "KDP_REVOKE",
            "KDP_PERSONALDATA",
            "GBDFLUniversal_token",
            "ZAGS_CHILDREN",
            "ZAGS_BIRTH_ACT",
            "GUARDIANSHIP_DECISION",
            "SOCIAL_STATUS",
            "NEDB_ENROLLED",
            "HEALTH_DOCUMENT",
            "PMPK_CONCLUSION");

    private final BusStub stub = new BusStub();
    private final Map<String, Function<String, Object>> askers = Map.ofEntries(
            Map.entry("MCDB_SERVICE", this::mobileBase),
            Map.entry("KDP_SERVICE", this::consent),
            Map.entry("KDP_REVOKE", this::revoke),
            Map.entry("KDP_PERSONALDATA", this::accessLog),
            Map.entry("GBDFLUniversal_token", this::person),
            Map.entry("ZAGS_CHILDREN", this::children),
            Map.entry("ZAGS_BIRTH_ACT", this::birthAct),
            Map.entry("GUARDIANSHIP_DECISION", this::guardianship),
            Map.entry("SOCIAL_STATUS", this::social),
            Map.entry("NEDB_ENROLLED", this::education),
            Map.entry("HEALTH_DOCUMENT", name -> paper(DocumentType.FORM_065, name)),
            Map.entry("PMPK_CONCLUSION", name -> paper(DocumentType.PMPK, name)));

    /** Service and name of every recorded answer that is none; each service has one at least. */
    static Stream<Arguments> malformed() {
        return SERVICES.stream().flatMap(service -> names(service).map(name -> Arguments.of(service, name)));
    }

    private static Stream<String> names(String service) {
        List<String> names = files(service).stream()
                .map(file -> file.getFileName().toString().replace(".xml", ""))
                .filter(name -> name.startsWith("malformed"))
                .sorted()
                .toList();
        if (names.isEmpty()) {
            throw new IllegalStateException("No malformed answer of " + service);
        }
        return names.stream();
    }

    private static List<Path> files(String service) {
        try (Stream<Path> files = Files.list(folder(service))) {
            return files.toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path folder(String service) {
        var url = RecordedBus.class.getResource("/kz/enrollment/statesystems/answers/" + service);
        try {
            return Path.of(Objects.requireNonNull(url, service).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Object ask(String service, String name) {
        return askers.get(service).apply(name);
    }

    String received() {
        return stub.received();
    }

    MobileBase.Registered mobileBase(String name) {
        return new ShepMobileBase(saying("MCDB_SERVICE", name)).registered(IIN, new PhoneNumber("+77009900101"));
    }

    ConsentService.Answer consent(String name) {
        return consents("KDP_SERVICE", name)
                .ask(new ConsentService.Request(
                        new UUID(0, 2),
                        new UUID(0, 1),
                        IIN,
                        new PhoneNumber("+77009900101"),
                        "ZAGS_CHILDREN",
                        Duration.ofHours(24),
                        true));
    }

    boolean revoke(String name) {
        return consents("KDP_REVOKE", name).revoke(new ConsentService.Revocation(new UUID(0, 2), IIN, "ZAGS_CHILDREN"));
    }

    private ConsentService consents(String service, String name) {
        return new ShepConsentService(
                saying(service, name), "Company", "990140009999", new OrganisationToken(BusPki.keys(), BusPki.CLOCK));
    }

    AccessLog.Answer accessLog(String name) {
        return new ShepAccessLog(saying("KDP_PERSONALDATA", name))
                .readings(IIN, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 3));
    }

    PersonRegister.Answer person(String name) {
        return new ShepPersonRegister(saying("GBDFLUniversal_token", name), Clock.systemUTC()).ask(IIN, ACCESS);
    }

    ChildrenRegister.Answer children(String name) {
        return new ShepChildrenRegister(saying("ZAGS_CHILDREN", name)).ask(IIN, ACCESS);
    }

    BirthRegister.Answer birthAct(String name) {
        return new ShepBirthRegister(saying("ZAGS_BIRTH_ACT", name)).act(IIN, ACCESS);
    }

    GuardianshipRegister.Answer guardianship(String name) {
        return new ShepGuardianshipRegister(saying("GUARDIANSHIP_DECISION", name)).decision(IIN, OTHER);
    }

    SocialRegister.Answer social(String name) {
        return new ShepSocialRegister(saying("SOCIAL_STATUS", name)).support(IIN, ACCESS);
    }

    EnrolmentRegister.Enrolled education(String name) {
        return new ShepEnrolmentRegister(saying("NEDB_ENROLLED", name)).enrolled(IIN);
    }

    Found paper(DocumentType type, String name) {
        return type == DocumentType.PMPK
                ? new ShepPmpkBase(saying("PMPK_CONCLUSION", name)).conclusion(IIN)
                : new ShepHealthBase(saying("HEALTH_DOCUMENT", name)).document(IIN, type);
    }

    private ShepClient saying(String service, String name) {
        String recorded = read(folder(service).resolve(name + ".xml"));
        return stub.saysSigned(200, request -> recorded.replace("@asked@", BusStub.correlation(request)))
                .client();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        stub.close();
    }
}
