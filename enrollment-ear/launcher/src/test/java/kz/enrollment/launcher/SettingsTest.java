package kz.enrollment.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void an_empty_environment_gives_a_product_for_this_machine_only() {
        Settings settings = Settings.from(Map.of("HOME", "/home/aigerim"));

        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.dataDirectory()).isEqualTo(Path.of("/home/aigerim/.local/share/enrollment"));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.secret()).isEmpty();
    }

    @Test
    void links_follow_the_port() {
        assertThat(Settings.from(Map.of("ENROLLMENT_HTTP_PORT", "9090")).publicUrl())
                .isEqualTo("http://localhost:9090");
    }

    @Test
    void a_public_address_loses_its_last_slash() {
        Settings settings = Settings.from(Map.of("ENROLLMENT_PUBLIC_URL", "https://mektep.example/"));

        assertThat(settings.publicUrl()).isEqualTo("https://mektep.example");
    }

    @Test
    void the_desktop_standard_chooses_the_data_directory_unless_the_user_does() {
        Map<String, String> standard = Map.of("HOME", "/home/a", "XDG_DATA_HOME", "/data");
        Map<String, String> own = Map.of("XDG_DATA_HOME", "/data", "ENROLLMENT_DATA_DIR", "/srv/enrollment");

        assertThat(Settings.from(standard).dataDirectory()).isEqualTo(Path.of("/data/enrollment"));
        assertThat(Settings.from(own).dataDirectory()).isEqualTo(Path.of("/srv/enrollment"));
    }

    @Test
    void an_own_database_is_taken_when_all_three_variables_are_there() {
        Map<String, String> three = Map.of(
                "ENROLLMENT_DB_URL",
                "jdbc:postgresql://db/e",
                "ENROLLMENT_DB_USER",
                "e",
                "ENROLLMENT_DB_PASSWORD",
                "p");

        assertThat(Settings.from(three).database()).contains(new DatabaseAccess("jdbc:postgresql://db/e", "e", "p"));
    }

    @Test
    void an_own_database_without_its_user_is_refused_by_name() {
        Map<String, String> two = Map.of("ENROLLMENT_DB_URL", "jdbc:postgresql://db/e", "ENROLLMENT_DB_PASSWORD", "p");

        assertThatThrownBy(() -> Settings.from(two))
                .isInstanceOf(StartRefused.class)
                .hasMessageEndingWith("missing: ENROLLMENT_DB_USER.");
    }

    @Test
    void a_password_is_not_shown_with_its_database() {
        assertThat(new DatabaseAccess("jdbc:postgresql://db/e", "e", "p4ss").toString())
                .doesNotContain("p4ss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http"})
    void a_port_that_is_none_is_refused(String port) {
        Map<String, String> environment = Map.of("ENROLLMENT_HTTP_PORT", port);

        assertThatThrownBy(() -> Settings.from(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("ENROLLMENT_HTTP_PORT");
    }

    @ParameterizedTest
    @CsvSource({
        "ENROLLMENT_PUBLIC_URL, mektep.example",
        "ENROLLMENT_PUBLIC_URL, ftp://mektep.example",
        "ENROLLMENT_PUBLIC_URL, http://a b",
        "ENROLLMENT_SECRET, too short",
    })
    void a_value_that_cannot_work_is_refused_by_its_name(String name, String value) {
        assertThatThrownBy(() -> Settings.from(Map.of(name, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(name);
    }
}
