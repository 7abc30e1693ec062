package kz.enrollment.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import kz.enrollment.shared.Language;
import org.junit.jupiter.api.Test;

class VisitorLanguageTest {

    @Test
    void a_visitor_who_says_nothing_reads_kazakh() {
        assertThat(VisitorLanguage.of(FakeRequest.get("/").build())).isEqualTo(Language.KK);
    }

    @Test
    void the_first_language_of_the_browser_that_we_speak_is_taken() {
        assertThat(VisitorLanguage.of(
                        FakeRequest.get("/").languages("en-US", "ru-KZ", "kk").build()))
                .isEqualTo(Language.RU);
    }

    @Test
    void the_choice_of_the_visitor_beats_the_browser() {
        assertThat(VisitorLanguage.of(FakeRequest.get("/")
                        .languages("ru")
                        .cookie("lang", "kk")
                        .build()))
                .isEqualTo(Language.KK);
    }

    @Test
    void a_cookie_that_names_no_language_of_ours_is_ignored() {
        assertThat(VisitorLanguage.of(FakeRequest.get("/")
                        .languages("ru")
                        .cookie("lang", "<script>")
                        .build()))
                .isEqualTo(Language.RU);
    }
}
