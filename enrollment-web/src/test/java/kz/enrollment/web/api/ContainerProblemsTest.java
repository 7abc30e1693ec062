package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import kz.enrollment.web.frame.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContainerProblemsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/results", "/oauth2/token", "/egov-mobile/documents/1"})
    void what_only_programs_ask_fails_with_a_problem(String address) {
        assertThat(Api.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/apply/sign-qr", "/staff", "/apidocs", "null"})
    void what_people_ask_fails_with_a_page(String address) {
        assertThat(Api.isAddress(address)).isFalse();
    }
}
