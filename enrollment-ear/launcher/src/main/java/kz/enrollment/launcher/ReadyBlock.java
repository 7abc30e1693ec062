package kz.enrollment.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.sandbox.demo.DemoClient;

/** The last thing the launcher prints: everything one needs to try the product. */
record ReadyBlock(Settings settings, DataDirectory directory, Path serverLog, String sandbox) {
    private static final int FAMILIES = 6;
    private static final int STAFF = 4;

    String text(Demo demo) {
        return """
                ENROLLMENT IS READY  %1$s

                Parents        %1$s/
                  Phones       %2$s/  (codes by SMS and requests of 1414 arrive here; all families: see there)
                %3$s
                Staff          %1$s/staff
                  TOTP codes   %2$s/authenticator  (and the log-ins of the other schools and districts)
                %4$s
                Programs       %1$s/openapi  (API for other institutions)
                  client %8$s  secret %9$s

                Sandbox        %2$s/control  (let a state system fail, change an invented person)
                  NCALayer     %2$s/ncalayer  (whose key signs in the browser)
                  eGov Mobile  %2$s/egov-mobile  (where QR codes lead)
                  E-mail       %2$s/mail

                All people are invented. Data directory: %5$s
                Log of the application: %6$s
                Stop: Ctrl+C, or kill %7$d
                """.formatted(
                        settings.publicUrl(),
                        sandbox,
                        families(demo.families()),
                        staff(demo.staff()),
                        directory.root(),
                        serverLog,
                        ProcessHandle.current().pid(),
                        DemoClient.ID,
                        demo.clientSecret());
    }

    private static String families(List<Family> families) {
        return families.stream()
                .limit(FAMILIES)
                .map(family -> String.format(
                        Locale.ROOT,
                        "  IIN %s  phone %s  %s: %s",
                        family.applicant().iin(),
                        family.phone().number(),
                        family.code(),
                        family.situation().description("en")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String staff(List<StaffMember> staff) {
        return Stream.concat(staff.stream().limit(STAFF), ofTheCity(staff))
                .map(member -> String.format(
                        Locale.ROOT,
                        "  %-10s  log-in %-15s  password %-27s  %s",
                        member.role(),
                        member.login(),
                        member.password(),
                        member.school() == null
                                ? ""
                                : "school " + member.school().number()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** One of each role is enough to try it; the authenticator has all. */
    private static Stream<StaffMember> ofTheCity(List<StaffMember> staff) {
        var byRole = staff.stream()
                .filter(member -> member.school() == null)
                .collect(Collectors.toMap(StaffMember::role, member -> member, (first, next) -> first, TreeMap::new));
        return byRole.values().stream();
    }
}
