package kz.enrollment.sandbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kz.enrollment.sandbox.api.CityApi;
import kz.enrollment.sandbox.api.EgovMobileApi;
import kz.enrollment.sandbox.api.FaultApi;
import kz.enrollment.sandbox.api.PhoneApi;
import kz.enrollment.sandbox.api.SmsGateway;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.egov.EgovMobile;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Systems;
import kz.enrollment.sandbox.http.LoopbackServer;
import kz.enrollment.sandbox.pages.EgovMobilePage;
import kz.enrollment.sandbox.pages.Pages;
import kz.enrollment.sandbox.phone.ConsentDesk;
import kz.enrollment.sandbox.phone.PhoneNetwork;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.sandbox.pki.PkiRoute;
import kz.enrollment.sandbox.shep.StateSystems;

/** The whole sandbox: state systems, phones, their pages and the API for tests, on one loopback port. */
public final class Sandbox implements AutoCloseable {

    private final LoopbackServer server;

    private Sandbox(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts listening.
     *
     * @param port 0 takes any free one
     * @param pki directory of the certification authorities, made when they are not there
     * @throws IOException when the port is taken
     */
    public static Sandbox start(City beginning, int port, Path pki, Clock clock) throws IOException {
        return start(beginning, port, CityPki.in(pki, clock), clock);
    }

    /** The same with authorities that are loaded already. */
    public static Sandbox start(City beginning, int port, CityPki pki, Clock clock) throws IOException {
        var city = new LivingCity(beginning);
        var phones = new PhoneNetwork(clock, city);
        var desk = new ConsentDesk(clock, phones, city);
        var faults = new FaultBoard();
        var bus = StateSystems.behindOneBus(city, desk, faults, clock);
        faults.know(List.of(FaultBoard.EVERY_SERVICE));
        faults.know(bus.serviceIds());
        faults.know(Systems.BESIDE_THE_BUS);
        var pages = new Pages(city, phones, desk, clock);
        var cityApi = new CityApi(city, clock);
        var mobile = new EgovMobile(pki);
        return new Sandbox(new LoopbackServer(port)
                .route("/shep", bus)
                .route("/pki/", new PkiRoute(pki, faults))
                .route("/sms", new SmsGateway(phones, faults))
                .route(EgovMobilePage.PATH, new EgovMobilePage(mobile, city::person, somebody(beginning)))
                .route("/api/egov-mobile", new EgovMobileApi(mobile, city::person))
                .route("/api/phone/", new PhoneApi(phones, desk))
                .route("/api/faults", new FaultApi(faults))
                .route("/api/families", cityApi)
                .route("/api/staff", cityApi)
                .route("/", pages)
                .start());
    }

    /** Whoever eGov Mobile belongs to at first. */
    private static String somebody(City city) {
        return city.families().get(0).applicant().iin();
    }

    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
    }
}
