package kz.enrollment.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptPostTest {

    @Test
    void what_was_typed_waits_without_the_old_token() {
        HttpServletRequest request = form().parameter("csrf", "old").build();

        assertThat(KeptPost.keep(request)).isTrue();

        KeptPost kept = KeptPost.of(request).orElseThrow();
        assertThat(kept.address()).isEqualTo("/apply/details?id=7");
        assertThat(kept.fields()).containsOnlyKeys("extraPhone").containsEntry("extraPhone", List.of("87009900101"));
    }

    @Test
    void a_form_another_site_sent_is_not_kept() {
        assertThat(KeptPost.keep(form().header("Sec-Fetch-Site", "cross-site").build()))
                .isFalse();
    }

    @Test
    void a_program_that_does_not_say_where_it_comes_from_keeps_nothing() {
        assertThat(KeptPost.keep(form().header("Sec-Fetch-Site", null).build())).isFalse();
    }

    @Test
    void files_are_not_kept() {
        assertThat(KeptPost.keep(form().header("Content-Type", "multipart/form-data; boundary=x")
                        .build()))
                .isFalse();
    }

    @Test
    void a_flood_of_text_is_not_kept() {
        assertThat(KeptPost.keep(form().parameter("note", "x".repeat(30_000)).build()))
                .isFalse();
    }

    @Test
    void a_signature_is_never_kept_however_short() {
        assertThat(KeptPost.keep(FakeRequest.post("/staff/sign")
                        .query("act=7")
                        .parameter("signing", "1")
                        .parameter("signature", "AQID")
                        .build()))
                .isFalse();
    }

    @Test
    void the_kept_form_is_settled_by_sending_it_again_and_by_nothing_else() {
        HttpServletRequest request = form().build();
        KeptPost.keep(request);

        KeptPost.settle(request);

        assertThat(KeptPost.of(request)).isEmpty();
    }

    private static FakeRequest form() {
        return FakeRequest.post("/apply/details")
                .query("id=7")
                .parameter("id", "7")
                .parameter("extraPhone", "87009900101");
    }
}
