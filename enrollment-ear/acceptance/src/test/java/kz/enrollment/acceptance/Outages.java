package kz.enrollment.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which system fails how, and for how long. */
final class Outages {
    static final String ORDINARY = "ORDINARY";
    static final String SPECIAL = "SPECIAL_WITH_CONCLUSION";
    private static final String PERSONS = "GBDFLUniversal_token";
    private static final String MOBILE_BASE = "MCDB_SERVICE";
    private static final String ACTS = "ZAGS_BIRTH_ACT";
    private static final String GUARDIANS = "GUARDIANSHIP_DECISION";
    private static final String COMMISSION = "PMPK_CONCLUSION";
    private static final String OCSP = "OCSP";
    private static final String CRL = "CRL";
    private static final String LIE = "WRONG_SIGNATURE";
    private static final Duration SLOW = Duration.ofSeconds(30);

    /** Whose families make the product ask what the registers of ordinary families make needless. */
    private static final Map<String, String> SITUATIONS =
            Map.of(ACTS, "NO_ACT_NUMBER", GUARDIANS, "GUARDIAN", COMMISSION, SPECIAL);

    private static final List<String> BUS = List.of(
            MOBILE_BASE,
            "KDP_SERVICE",
            PERSONS,
            "ZAGS_CHILDREN",
            ACTS,
            GUARDIANS,
            "SOCIAL_STATUS",
            "NEDB_ENROLLED",
            "HEALTH_DOCUMENT",
            COMMISSION);
    private static final List<String> FAULTS =
            List.of("RESET", "SOAP_FAULT", "HTTP_500", "DELAY", "MALFORMED", LIE, "NOT_FOUND", "PARTIAL");
    private static final List<String> OTHERS = List.of("SMS", "MAIL", OCSP, "TSA", "EGOV");

    /** What every system beside the bus can do; who is told by the SMS centre that there is no such number gives up rightly. */
    private static final List<String> FAULTS_OF_OTHERS = List.of("RESET", "HTTP_500", "DELAY", "MALFORMED");

    private static final List<Window> SHORT = List.of(
            window("KDP_SERVICE", "DELAY"),
            window(PERSONS, "NOT_FOUND"),
            window("ZAGS_CHILDREN", LIE),
            window(MOBILE_BASE, "RESET"),
            window("HEALTH_DOCUMENT", "SOAP_FAULT"),
            window("NEDB_ENROLLED", "DELAY"),
            window("KDP_SERVICE", "NOT_FOUND"),
            window("SOCIAL_STATUS", "PARTIAL"),
            window(ACTS, "MALFORMED"),
            window(GUARDIANS, "HTTP_500"),
            window(COMMISSION, "DELAY"),
            window(CRL, "MALFORMED"),
            window("TSA", LIE),
            window("MAIL", "RESET"),
            window("SMS", "DELAY"));

    private Outages() {}

    /**
     * @param fault as the sandbox knows it
     * @param length for which parents go on applying; each applies at least once
     */
    record Window(String system, String fault, Duration length) {

        Duration delay() {
            return "DELAY".equals(fault) ? SLOW : Duration.ZERO;
        }

        /** Of the families that apply meanwhile. */
        String situation() {
            return SITUATIONS.getOrDefault(system, ORDINARY);
        }

        /** Systems that are met at the log-in; all others fail to somebody who is in already. */
        boolean logInInside() {
            return system.equals(MOBILE_BASE) || system.equals("SMS");
        }

        /**
         * Signing by key meets the authority; besides, no code comes while the SMS centre fails, and who the mobile citizens
         * base says does not have the number does not come in by it: numbers change hands.
         */
        boolean byKey() {
            return !BUS.contains(system) && !system.equals("MAIL")
                    || system.equals(MOBILE_BASE) && "NOT_FOUND".equals(fault);
        }

        /** Lists are kept for a day: each authority's list can be missed once only. */
        String key() {
            return !system.equals(CRL) ? "RSA" : fault.equals(LIE) ? "GOST_256" : "GOST_512";
        }

        boolean withMail() {
            return system.equals("MAIL");
        }

        /** A list of revoked certificates is asked for when nobody answers about one of them. */
        boolean withoutOcsp() {
            return system.equals(CRL);
        }
    }

    static List<Window> windows() {
        if (minutes() == 0) {
            return SHORT;
        }
        List<String[]> all = new ArrayList<>();
        FAULTS.forEach(fault -> BUS.forEach(system -> all.add(new String[] {system, fault})));
        FAULTS_OF_OTHERS.forEach(fault -> OTHERS.forEach(system -> all.add(new String[] {system, fault})));
        all.add(new String[] {"TSA", LIE});
        all.add(new String[] {CRL, "RESET"});
        all.add(new String[] {CRL, LIE});
        Duration each = Duration.ofMinutes(minutes()).dividedBy(all.size());
        return all.stream().map(one -> new Window(one[0], one[1], each)).toList();
    }

    /** How many parents apply in a window. */
    static int parents() {
        return minutes() == 0 ? 2 : 3;
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
