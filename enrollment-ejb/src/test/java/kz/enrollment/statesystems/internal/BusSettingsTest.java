package kz.enrollment.statesystems.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import kz.enrollment.statesystems.internal.ShepRequest.Sender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BusSettingsTest {

    private final BusStub bus = new BusStub();

    @AfterEach
    void close() {
        bus.close();
    }

    @Test
    void a_service_is_asked_by_our_name_for_five_seconds_unless_told() {
        var settings = settings(Map.of()).of("HEALTH_DOCUMENT");
        assertThat(settings)
                .isEqualTo(new ServiceSettings("HEALTH_DOCUMENT", Optional.empty(), Duration.ofSeconds(5), false));
    }

    @Test
    void what_a_parent_s_page_waits_for_is_asked_for_a_short_time_even_when_others_may_take_longer() {
        var settings = settings(Map.of("ENROLLMENT_SHEP_TIMEOUT", "30000"));
        assertThat(settings.of("MCDB_SERVICE").whole()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.of("NEDB_ENROLLED").whole()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.of("KDP_PERSONALDATA").whole()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.of("HEALTH_DOCUMENT").whole()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void every_service_has_settings_of_its_own() {
        var settings = settings(Map.of(
                "ENROLLMENT_SHEP_SERVICE_MCDB_SERVICE", "MCDB_V2",
                "ENROLLMENT_SHEP_ROUTE_MCDB_SERVICE", "route-7",
                "ENROLLMENT_SHEP_TIMEOUT_MCDB_SERVICE", "900",
                "ENROLLMENT_SHEP_SIGNED_DATA_MCDB_SERVICE", "true",
                "ENROLLMENT_SHEP_SERVICE_HEALTH_DOCUMENT", " "));
        assertThat(settings.of("MCDB_SERVICE"))
                .isEqualTo(new ServiceSettings("MCDB_V2", Optional.of("route-7"), Duration.ofMillis(900), true));
        assertThat(settings.of("HEALTH_DOCUMENT").serviceId()).isEqualTo("HEALTH_DOCUMENT");
    }

    @Test
    void the_bus_gets_the_service_s_own_name_and_route() {
        bus.with("ENROLLMENT_SHEP_SERVICE_MCDB_SERVICE", "MCDB_V2")
                .with("ENROLLMENT_SHEP_ROUTE_MCDB_SERVICE", "route-7")
                .says("<registered>true</registered>")
                .client()
                .ask("MCDB_SERVICE", Map.of("iin", "1"), answer -> answer);
        assertThat(bus.received())
                .contains("<serviceId>MCDB_V2</serviceId>")
                .contains("<routeId>route-7</routeId><sender>");
    }

    private static BusSettings settings(Map<String, String> told) {
        return new BusSettings(
                name -> Optional.ofNullable(told.get(name)), "http://127.0.0.1/", new Sender("s", "p"), true);
    }
}
