package kz.enrollment.sandbox;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.enrollment.sandbox.api.CityApi;
import kz.enrollment.sandbox.api.EgovMobileApi;
import kz.enrollment.sandbox.api.FaultApi;
import kz.enrollment.sandbox.api.NcaLayerApi;
import kz.enrollment.sandbox.api.PhoneApi;
import kz.enrollment.sandbox.api.SmsGateway;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.sandbox.egov.EgovMobile;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Systems;
import kz.enrollment.sandbox.http.LoopbackServer;
import kz.enrollment.sandbox.ncalayer.Keys;
import kz.enrollment.sandbox.ncalayer.NcaLayer;
import kz.enrollment.sandbox.pages.EgovMobilePage;
import kz.enrollment.sandbox.pages.NcaLayerPage;
import kz.enrollment.sandbox.pages.Pages;
import kz.enrollment.sandbox.phone.ConsentDesk;
import kz.enrollment.sandbox.phone.PhoneNetwork;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.sandbox.pki.PkiRoute;
import kz.enrollment.sandbox.shep.StateSystems;

/** The whole sandbox: state systems, phones, their pages and the API for tests, on one loopback port. */
public final class Sandbox implements AutoCloseable {

    private final LoopbackServer server;
    private final NcaLayer layer;

    private Sandbox(LoopbackServer server, NcaLayer layer) {
        this.server = server;
        this.layer = layer;
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
        var bus = StateSystems.behindOneBus(city, desk, faults, pki, clock);
        faults.know(List.of(FaultBoard.EVERY_SERVICE));
        faults.know(bus.serviceIds());
        faults.know(Systems.BESIDE_THE_BUS);
        var pages = new Pages(city, phones, desk, clock);
        var cityApi = new CityApi(city, clock);
        var mobile = new EgovMobile(pki);
        var server = new LoopbackServer(port);
        var layer = NcaLayer.start(new Keys(pki, city::person, staff(city), () -> somebodyOf(beginning)), null);
        server.route("/shep", bus)
                .route("/pki/", new PkiRoute(pki, faults))
                .route("/sms", new SmsGateway(phones, faults))
                .route(EgovMobilePage.PATH, new EgovMobilePage(mobile, city::person, somebody(beginning)))
                .route("/api/egov-mobile", new EgovMobileApi(mobile, city::person))
                .route(NcaLayerPage.PATH, new NcaLayerPage(layer))
                .route("/api/ncalayer", new NcaLayerApi(layer))
                .route("/api/phone/", new PhoneApi(phones, desk))
                .route("/api/faults", new FaultApi(faults))
                .route("/api/families", cityApi)
                .route("/api/staff", cityApi)
                .route("/", pages)
                .start();
        return new Sandbox(server, layer);
    }

    /** Whoever eGov Mobile belongs to at first. */
    private static String somebody(City city) {
        return somebodyOf(city).iin();
    }

    private static Person somebodyOf(City city) {
        return city.families().get(0).applicant();
    }

    /** Staff by their log-ins. */
    private static Function<String, Optional<StaffMember>> staff(LivingCity city) {
        return login -> city.now().staff().stream()
                .filter(member -> member.login().equals(login))
                .findFirst();
    }

    /** Where the stand-in for NCALayer listens. */
    public URI ncaLayer() {
        return layer.address();
    }

    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        layer.close();
        server.close();
    }
}
