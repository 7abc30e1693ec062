package kz.enrollment.sandbox.shep;

import java.time.Clock;
import java.util.List;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.phone.ConsentDesk;
import kz.enrollment.sandbox.pki.CityPki;

/** All state systems of the sandbox behind one bus. */
public final class StateSystems {

    private StateSystems() {}

    public static ShepEndpoint behindOneBus(
            LivingCity city, ConsentDesk desk, FaultBoard faults, CityPki pki, Clock clock) {
        var readings = new ReadingBook(clock);
        var tokens = new TokenCheck(desk, readings);
        return new ShepEndpoint(
                clock,
                faults,
                pki,
                List.of(
                        new MobileBaseService(city),
                        new ConsentService(desk, new OrganisationTokens(pki.product(), clock)),
                        new RevocationService(desk),
                        new AccessLogService(readings, clock),
                        new PersonService(city, tokens),
                        new ChildrenService(city, tokens),
                        new BirthActService(city, tokens),
                        new GuardianshipService(city),
                        new SocialStatusService(city, tokens),
                        new EnrolledService(city),
                        new HealthService(city),
                        new ConclusionService(city)));
    }
}
