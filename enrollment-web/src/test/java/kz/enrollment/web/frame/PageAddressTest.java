package kz.enrollment.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cabinet", "/apply/school?id=7b1c&by=other", "/application?id=7%20b"})
    void our_own_pages_may_be_returned_to(String address) {
        assertThat(PageAddress.isLocal(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example/",
                "https://evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=1",
                "/a#b"
            })
    void nobody_is_led_to_a_foreign_place(String address) {
        assertThat(PageAddress.isLocal(address)).isFalse();
    }

    @Test
    void leaving_out_a_parameter_keeps_the_others() {
        assertThat(PageAddress.without(
                        "lang",
                        FakeRequest.get("/apply/school")
                                .query("id=1&lang=ru&language=kk")
                                .build()))
                .isEqualTo("/apply/school?id=1&language=kk");
        assertThat(PageAddress.without(
                        "lang", FakeRequest.get("/").query("lang=ru").build()))
                .isEqualTo("/");
    }

    @Test
    void another_door_leads_to_the_same_place_if_it_is_ours() {
        assertThat(PageAddress.onTheWay("/login", to("/cabinet?show=1"))).isEqualTo("/login?to=%2Fcabinet%3Fshow%3D1");
        assertThat(PageAddress.onTheWay("/login", to("//evil.example/"))).isEqualTo("/login");
        assertThat(PageAddress.onTheWay("/login", FakeRequest.get("/login/qr").build()))
                .isEqualTo("/login");
    }

    private static HttpServletRequest to(String address) {
        return FakeRequest.get("/login/qr").parameter("to", address).build();
    }

    @Test
    void a_path_with_two_slashes_names_no_host() {
        assertThat(PageAddress.of(FakeRequest.get("//evil.example/x").build())).isEqualTo("/evil.example/x");
    }
}
