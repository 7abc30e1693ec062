package kz.enrollment.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which system fails how, and for how long. */
final class Outages {
    static final String ORDINARY = "ORDINARY";
    static final String SPECIAL = "SPECIAL_WITH_CONCLUSION";
    private static final String PERSONS = "GBDFLUniversal_token";
    private static final String CHILDREN = "ZAGS_CHILDREN";
    private static final String CONSENTS = "KDP_SERVICE";
    private static final String MOBILE_BASE = "MCDB_SERVICE";
    private static final String ACTS = "ZAGS_BIRTH_ACT";
    private static final String GUARDIANS = "GUARDIANSHIP_DECISION";
    private static final String COMMISSION = "PMPK_CONCLUSION";
    private static final String OCSP = "OCSP";
    private static final String CRL = "CRL";
    private static final String TSA = "TSA";
    private static final String EGOV = "EGOV";
    private static final String SMS = "SMS";
    private static final String MAIL = "MAIL";
    private static final String LIE = "WRONG_SIGNATURE";
    private static final Duration SLOW = Duration.ofSeconds(30);

    /** Whose families make the product ask what the registers of ordinary families make needless. */
    private static final Map<String, String> SITUATIONS =
            Map.of(ACTS, "NO_ACT_NUMBER", GUARDIANS, "GUARDIAN", COMMISSION, SPECIAL);

    private static final List<String> BUS = List.of(
            MOBILE_BASE,
            CONSENTS,
            PERSONS,
            CHILDREN,
            ACTS,
            GUARDIANS,
            "SOCIAL_STATUS",
            "NEDB_ENROLLED",
            "HEALTH_DOCUMENT",
            COMMISSION);

    /** Whose list does it; that of RSA is slow, before anything else makes the product fetch it. */
    private static final Map<String, String> KEYS_FOR_LISTS = Map.of("RESET", "GOST_512", LIE, "GOST_256");

    private static final List<String> FAULTS =
            List.of("RESET", "SOAP_FAULT", "HTTP_500", "DELAY", "MALFORMED", LIE, "NOT_FOUND", "PARTIAL");

    /** Without their answer a family cannot go on but by its own word. */
    private static final Set<String> TOLD_OF_THE_FAMILY = Set.of(CONSENTS, PERSONS, CHILDREN);

    private static final List<Window> SHORT = List.of(
            window(CONSENTS, "DELAY"),
            window(PERSONS, "PARTIAL"),
            window(CHILDREN, LIE),
            window(OCSP, LIE),
            window(MOBILE_BASE, "RESET"),
            window("HEALTH_DOCUMENT", "SOAP_FAULT"),
            window("NEDB_ENROLLED", "DELAY"),
            window("SOCIAL_STATUS", "PARTIAL"),
            window(ACTS, "MALFORMED"),
            window(GUARDIANS, "HTTP_500"),
            window(COMMISSION, "DELAY"),
            window(CRL, LIE),
            window(TSA, LIE),
            window(EGOV, LIE),
            window(MAIL, "RESET"),
            window(SMS, "DELAY"));

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
            return system.equals(MOBILE_BASE) || system.equals(SMS);
        }

        /**
         * Signing by key meets the authority; besides, no code comes while the SMS centre fails, and who the mobile citizens
         * base says does not have the number does not come in by it: numbers change hands.
         */
        boolean byKey() {
            return !BUS.contains(system) && !system.equals(MAIL)
                    || system.equals(MOBILE_BASE) && "NOT_FOUND".equals(fault);
        }

        /**
         * Lists are kept for a day: each authority's list can be missed only as long as it has not been fetched, which
         * happens when OCSP fails to somebody with a key of that authority. All other windows use RSA.
         */
        String key() {
            return system.equals(CRL) ? KEYS_FOR_LISTS.getOrDefault(fault, "RSA") : "RSA";
        }

        /** Else it refuses to sign, or signs what nobody asked for. */
        boolean keyWorks() {
            return !system.equals(EGOV);
        }

        /** Half a list of children may name the right one; half a person is nobody. */
        boolean leavesOnlyTheirWord() {
            return TOLD_OF_THE_FAMILY.contains(system) && (!fault.equals("PARTIAL") || system.equals(PERSONS));
        }

        /** Which signatures of those who apply would be on record only if the product believed the system (SQL). */
        String believed() {
            return switch (system) {
                case TSA -> "stamped_at is not null";
                case OCSP -> "revocation = 'OCSP'";
                case CRL -> "revocation <> 'NONE'";
                case EGOV -> delay().isZero() ? "true" : "false";
                default -> "false";
            };
        }

        boolean withMail() {
            return system.equals(MAIL);
        }

        /** A list of revoked certificates is asked for when nobody answers about one of them. */
        boolean withoutOcsp() {
            return system.equals(CRL);
        }

        /** What to say when nobody asked the system. */
        String unfelt() {
            String reason = withoutOcsp() ? ": has an earlier test fetched the list of " + key() + "?" : "";
            return this + " is felt" + reason;
        }

        private Window lasting(Duration time) {
            return new Window(system, fault, time);
        }
    }

    static List<Window> windows() {
        if (minutes() == 0) {
            return SHORT;
        }
        List<Window> all = everything();
        Duration each = Duration.ofMinutes(minutes()).dividedBy(all.size());
        return all.stream().map(window -> window.lasting(each)).toList();
    }

    /**
     * Every system with every fault that is another for it: whoever signs nothing cannot lie, for the SMS centre a broken
     * answer is a broken connection, and eGov Mobile only works or does not. A number the SMS centre says does not exist is
     * rightly given up. An address of the authority rests for half a minute after a failure: it is not taken twice in a row,
     * and nobody logs in by key after it.
     */
    private static List<Window> everything() {
        List<Window> all = new ArrayList<>();
        all.add(window(CRL, "DELAY"));
        FAULTS.forEach(fault -> all.addAll(each(fault, BUS)));
        all.add(BUS.size(), window(CRL, "RESET"));
        all.addAll(each("DELAY", List.of(SMS, MAIL, OCSP, TSA, EGOV)));
        all.addAll(each("RESET", List.of(SMS, MAIL, OCSP, TSA, EGOV)));
        all.addAll(each("HTTP_500", List.of(SMS, MAIL, OCSP, TSA)));
        all.addAll(each("MALFORMED", List.of(MAIL, OCSP, TSA)));
        all.addAll(each(LIE, List.of(EGOV, OCSP, TSA)));
        all.add(window(CRL, LIE));
        return all;
    }

    private static List<Window> each(String fault, List<String> systems) {
        return systems.stream().map(system -> window(system, fault)).toList();
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
