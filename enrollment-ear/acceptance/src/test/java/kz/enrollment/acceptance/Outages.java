package kz.enrollment.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Which system fails how, and for how long. */
final class Outages {
    private static final String PERSONS = "GBDFLUniversal_token";
    private static final String MOBILE_BASE = "MCDB_SERVICE";
    private static final Duration SLOW = Duration.ofSeconds(30);
    private static final List<String> SYSTEMS = List.of(
            MOBILE_BASE,
            "KDP_SERVICE",
            PERSONS,
            "ZAGS_CHILDREN",
            "ZAGS_BIRTH_ACT",
            "GUARDIANSHIP_DECISION",
            "SOCIAL_STATUS",
            "NEDB_ENROLLED",
            "HEALTH_DOCUMENT",
            "PMPK_CONCLUSION");
    private static final List<String> FAULTS =
            List.of("RESET", "SOAP_FAULT", "HTTP_500", "DELAY", "MALFORMED", "WRONG_SIGNATURE", "NOT_FOUND", "PARTIAL");
    private static final List<Window> SHORT = List.of(
            window("KDP_SERVICE", "DELAY"),
            window(PERSONS, "NOT_FOUND"),
            window("ZAGS_CHILDREN", "WRONG_SIGNATURE"),
            window(MOBILE_BASE, "RESET"),
            window("HEALTH_DOCUMENT", "SOAP_FAULT"),
            window("NEDB_ENROLLED", "DELAY"),
            window("KDP_SERVICE", "NOT_FOUND"),
            window("ZAGS_CHILDREN", "NOT_FOUND"),
            window(PERSONS, "PARTIAL"),
            window("ZAGS_BIRTH_ACT", "MALFORMED"));

    static final int FAMILIES = minutes() == 0 ? 3 * SHORT.size() + 1 : 60;

    private Outages() {}

    /**
     * @param fault as the sandbox knows it
     * @param length for which parents go on applying; each applies at least once
     */
    record Window(String system, String fault, Duration length) {

        Duration delay() {
            return "DELAY".equals(fault) ? SLOW : Duration.ZERO;
        }

        /** Who is said not to have the phone does not come in by it, and rightly so: numbers change hands. */
        boolean logInInside() {
            return system.equals(MOBILE_BASE) && !"NOT_FOUND".equals(fault);
        }
    }

    static List<Window> windows() {
        if (minutes() == 0) {
            return SHORT;
        }
        Duration each = Duration.ofMinutes(minutes()).dividedBy((long) SYSTEMS.size() * FAULTS.size());
        List<Window> all = new ArrayList<>();
        for (String fault : FAULTS) {
            SYSTEMS.forEach(system -> all.add(new Window(system, fault, each)));
        }
        return all;
    }

    /** The long run tells how it goes. */
    static void tell(Window window, int sent) {
        if (minutes() > 0) {
            System.out.printf("%-24s %-16s %5d sent%n", window.system(), window.fault(), sent);
        }
    }

    private static int minutes() {
        return Integer.getInteger("outage.minutes", 0);
    }

    private static Window window(String system, String fault) {
        return new Window(system, fault, Duration.ZERO);
    }
}
