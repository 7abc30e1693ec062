package kz.enrollment.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NcaLayerAddressTest {

    @Test
    void without_a_setting_it_is_where_the_program_listens_usually() {
        assertThat(NcaLayerAddress.usable(" ")).isEqualTo("wss://127.0.0.1:13579/");
        assertThat(NcaLayerAddress.source("wss://127.0.0.1:13579/")).isEqualTo("wss://127.0.0.1:13579");
        assertThat(NcaLayerAddress.usable("ws://127.0.0.1:40001/")).isEqualTo("ws://127.0.0.1:40001/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:13579/",
                "wss://127.0.0.1:13579/; script-src *",
                "wss://*",
                "wss://user@127.0.0.1/",
                "wss://127.0.0.1:13579/path"
            })
    void what_would_say_more_in_the_content_policy_is_no_address(String setting) {
        assertThatThrownBy(() -> NcaLayerAddress.usable(setting)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login/eds",
                "/login/eds.xhtml",
                "/apply/sign-eds",
                "/apply/sign-eds.xhtml",
                "/staff/login-eds",
                "/staff/sign"
            })
    void pages_that_sign_may_speak_to_it(String page) {
        assertThat(NcaLayerAddress.isFor(page)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/login", "/login/qr", "/apply/sign", "/apply/check", "/cabinet", "/staff/login"})
    void no_other_page_may(String page) {
        assertThat(NcaLayerAddress.isFor(page)).isFalse();
    }
}
