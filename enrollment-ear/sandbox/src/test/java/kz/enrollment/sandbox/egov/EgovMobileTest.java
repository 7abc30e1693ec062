package kz.enrollment.sandbox.egov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.enrollment.sandbox.http.Route.BadRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EgovMobileTest {

    private static final String ADDRESS = "https://enrollment.example/egov-mobile/1/secret";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mobileSign:https://enrollment.example/egov-mobile/1/secret",
                " https://enrollment.example/egov-mobile/1/secret\n",
                "https://m.egov.kz/mobileSign?link=https%3A%2F%2Fenrollment.example%2Fegov-mobile%2F1%2Fsecret",
                "http://127.0.0.1:9/egov-mobile?a=b&link=mobileSign%3Ahttps%3A%2F%2Fenrollment.example%2Fegov-mobile%2F1%2Fsecret"
            })
    void a_code_a_deep_link_and_a_bare_address_lead_to_the_same_place(String link) {
        assertThat(EgovMobile.address(link)).hasToString(ADDRESS);
    }

    @Test
    void anything_else_is_no_link() {
        assertThatThrownBy(() -> EgovMobile.address("file:///etc/passwd")).isInstanceOf(BadRequest.class);
        assertThatThrownBy(() -> EgovMobile.address("mobileSign:javascript:x")).isInstanceOf(BadRequest.class);
    }
}
