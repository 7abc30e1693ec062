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
import kz.enrollment.sandbox.api.IntegratorApi;
import kz.enrollment.sandbox.api.MailApi;
import kz.enrollment.sandbox.api.NcaLayerApi;
import kz.enrollment.sandbox.api.PhoneApi;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.city.StaffMember;
import kz.enrollment.sandbox.control.CityDesk;
import kz.enrollment.sandbox.egov.EgovMobile;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Systems;
import kz.enrollment.sandbox.http.LoopbackServer;
import kz.enrollment.sandbox.mail.MailBox;
import kz.enrollment.sandbox.ncalayer.Disturbance;
import kz.enrollment.sandbox.ncalayer.Keys;
import kz.enrollment.sandbox.ncalayer.LayerTls;
import kz.enrollment.sandbox.ncalayer.NcaLayer;
import kz.enrollment.sandbox.pages.ControlPage;
import kz.enrollment.sandbox.pages.EgovMobilePage;
import kz.enrollment.sandbox.pages.NcaLayerPage;
import kz.enrollment.sandbox.pages.Pages;
import kz.enrollment.sandbox.phone.ConsentDesk;
import kz.enrollment.sandbox.phone.PhoneNetwork;
import kz.enrollment.sandbox.pki.CityPki;
import kz.enrollment.sandbox.pki.PkiRoute;
import kz.enrollment.sandbox.shep.StateSystems;
import kz.enrollment.sandbox.smpp.SmppCentre;

/** The whole sandbox: state systems, phones, their pages and the API for tests, on one loopback port. */
public final class Sandbox implements AutoCloseable {

    private final LoopbackServer server;
    private final NcaLayer layer;
    private final MailBox mail;
    private final SmppCentre sms;

    private Sandbox(LoopbackServer server, NcaLayer layer, MailBox mail, SmppCentre sms) {
        this.server = server;
        this.layer = layer;
        this.mail = mail;
        this.sms = sms;
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
        var mail = MailBox.start(faults);
        var sms = SmppCentre.start(0, faults, (number, from, text, reference) -> phones.deliver(number, from, text));
        var pages = new Pages(city, phones, desk, mail, clock);
        var cityApi = new CityApi(city, clock);
        var mobile = new EgovMobile(pki, faults);
        var server = new LoopbackServer(port);
        var layer = NcaLayer.start(
                new Keys(pki, city::person, staff(city), () -> somebodyOf(beginning)),
                LayerTls.whenTold(pki),
                new Disturbance(faults));
        server.route("/shep", bus)
                .route("/pki/", new PkiRoute(pki, faults))
                .route(ControlPage.PATH, new ControlPage(city, new CityDesk(city, phones), faults))
                .route("/api/mail", new MailApi(mail))
                .route(EgovMobilePage.PATH, new EgovMobilePage(mobile, city::person, somebody(beginning)))
                .route("/api/egov-mobile", new EgovMobileApi(mobile, city::person))
                .route(NcaLayerPage.PATH, new NcaLayerPage(layer))
                .route("/api/ncalayer", new NcaLayerApi(layer))
                .route("/api/phone/", new PhoneApi(phones, desk))
                .route("/api/integrator/", new IntegratorApi(city, desk, pki))
                .route("/api/faults", new FaultApi(faults))
                .route("/api/families", cityApi)
                .route("/api/staff", cityApi)
                .route("/", pages)
                .start();
        return new Sandbox(server, layer, mail, sms);
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

    /** Port of the centre of short messages. */
    public int smppPort() {
        return sms.port();
    }

    /** Port of the mail server. */
    public int smtpPort() {
        return mail.port();
    }

    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        layer.close();
        mail.close();
        sms.close();
        server.close();
    }
}
