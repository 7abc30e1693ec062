package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import kz.enrollment.shared.Roles;
import kz.enrollment.web.access.Visit;
import kz.enrollment.web.access.Visitor;

/** Which workplace a member of staff has: that of a school, or that of a district and the city (Rules §8). */
@Named
@RequestScoped
public class Workplace {

    private static final Set<String> SCHOOL = Set.of(Roles.OFFICER, Roles.DIRECTOR);
    private static final Set<String> CITY = Set.of(Roles.CITY_ADMIN, Roles.AUDITOR);

    private final String role;

    protected Workplace() {
        this("");
    }

    @Inject
    public Workplace(HttpServletRequest request) {
        this(Visit.visitor(request).map(Visitor::role).orElse(""));
    }

    Workplace(String role) {
        this.role = role;
    }

    public boolean isSchool() {
        return SCHOOL.contains(role);
    }

    /** Of a district or the city. */
    public boolean isOffice() {
        return isCity() || Roles.DISTRICT.equals(role);
    }

    public boolean isCity() {
        return CITY.contains(role);
    }

    /** An auditor reads everything and changes nothing. */
    public boolean isChanging() {
        return isOffice() && !Roles.AUDITOR.equals(role);
    }

    /** The page the day begins with. */
    public String getHome() {
        return isOffice() ? "/staff/places" : "/staff/queue";
    }

    /** Whether an address may be gone on to after log-in; web.xml and the services refuse what is not for the role. */
    boolean opens(String address) {
        if (address.startsWith("/staff/oqu")) {
            return !isCity();
        }
        boolean ofOffice =
                Stream.of("/staff/places", "/staff/what-if", "/staff/replay").anyMatch(address::startsWith);
        return ofOffice == isOffice();
    }
}
