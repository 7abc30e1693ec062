package kz.enrollment.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import kz.enrollment.shared.Roles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkplaceTest {

    @ParameterizedTest
    @CsvSource({
        "OFFICER,/staff/queue",
        "DIRECTOR,/staff/queue",
        "DISTRICT,/staff/places",
        "CITY_ADMIN,/staff/places",
        "AUDITOR,/staff/places"
    })
    void everybody_begins_at_the_own_workplace(String role, String home) {
        assertThat(new Workplace(role).getHome()).isEqualTo(home);
        assertThat(new Workplace(role).opens(home)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/staff/places/stream?id=1", "/staff/what-if", "/staff/replay"})
    void the_page_asked_for_is_gone_on_to_only_by_whom_it_is_for(String address) {
        assertThat(new Workplace(Roles.OFFICER).opens(address)).isFalse();
        assertThat(new Workplace(Roles.CITY_ADMIN).opens(address)).isTrue();
        assertThat(new Workplace(Roles.DISTRICT).opens("/staff/queue")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"DISTRICT,true", "CITY_ADMIN,true", "AUDITOR,false", "OFFICER,false"})
    void an_auditor_changes_nothing(String role, boolean changing) {
        assertThat(new Workplace(role).isChanging()).isEqualTo(changing);
    }
}
