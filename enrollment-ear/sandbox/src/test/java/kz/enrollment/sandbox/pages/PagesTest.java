package kz.enrollment.sandbox.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import kz.enrollment.sandbox.SandboxExtension;
import kz.enrollment.sandbox.city.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @RegisterExtension
    private final SandboxExtension sandbox = new SandboxExtension();

    private String phonePath() {
        return "/phone/" + sandbox.showcase(Situation.ORDINARY).phone().number();
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "kz.enrollment.sandbox.pages.texts",
                Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @CsvSource({
        "/, kk",
        "/, ru",
        "/authenticator, kk",
        "/authenticator, ru",
        "/phone/+77009900001, kk",
        "/phone/+77009900001, ru"
    })
    void page_is_in_the_language_of_the_cookie_and_whole(String path, String language) {
        var page = sandbox.get(path, "Cookie", "a=b; sandbox_lang=" + language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<html lang=\"" + language + "\">", texts(language).getString("invented"))
                .doesNotContain("{{", "}}")
                .doesNotContain("style=", "onclick=", "http://", "https://");
    }

    @Test
    void pages_keep_a_strict_content_security_policy() {
        assertThat(sandbox.get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void kazakh_is_the_language_of_those_who_ask_for_none() {
        assertThat(sandbox.get("/").body()).contains("<html lang=\"kk\">");
        assertThat(sandbox.get("/", "Accept-Language", "ru-RU,ru;q=0.9").body()).contains("<html lang=\"ru\">");
    }

    @Test
    void language_switch_keeps_the_page() {
        var answer = sandbox.get(phonePath() + "?lang=ru");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(phonePath());
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).startsWith("sandbox_lang=ru;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%2Felsewhere.example/", "/%5Celsewhere.example", "/%0d%0aX:1"})
    void language_switch_never_leads_to_another_site(String path) {
        assertThat(sandbox.get(path + "?lang=ru").headers().firstValue("Location"))
                .hasValue("/");
        assertThat(sandbox.get(path).body()).doesNotContain("href=\"//");
    }

    @Test
    void texts_exist_in_both_languages() {
        assertThat(texts("kk").keySet()).isEqualTo(texts("ru").keySet());
    }

    @Test
    void message_is_shown_escaped_and_the_answer_below_the_newest() {
        var number = sandbox.showcase(Situation.ORDINARY).phone().number();
        sandbox.sms().send(number, "<b>&\"'", 1);
        sandbox.post(phonePath() + "/reply", "text=%D0%B8%D3%99+511");
        assertThat(sandbox.get(phonePath()).body())
                .contains("&lt;b&gt;&amp;&quot;&#39;")
                .containsSubsequence("иә 511", "&lt;b&gt;");
    }

    @Test
    void answer_on_the_page_leads_back_to_the_page() {
        var answer = sandbox.post(phonePath() + "/reply", "text=511");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(phonePath());
    }

    @Test
    void settings_of_a_phone_are_kept() {
        sandbox.post(phonePath() + "/habits", "blocks1414=on");
        assertThat(sandbox.get(phonePath()).body())
                .contains("name=\"blocks1414\" checked")
                .doesNotContain("name=\"automatic\" checked");
    }

    @Test
    void families_are_found_by_a_part_of_the_name_and_listed_by_pages() {
        assertThat(sandbox.get("/?q=%D3%99%D0%BB%D0%B6%D0%B0%D2%A3").body())
                .contains("KAZAKH_LETTERS-1")
                .doesNotContain("TWINS-1");
        assertThat(sandbox.get("/?page=1").body())
                .contains("aria-current=\"page\"")
                .doesNotContain("id=\"TWINS-1\"");
    }

    @Test
    void authenticator_shows_the_codes_of_now() {
        var before = sandbox.get("/authenticator").body();
        sandbox.clock().pass(Duration.ofSeconds(30));
        assertThat(sandbox.get("/authenticator").body()).isNotEqualTo(before).contains("id=\"code-officer1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/phone/1", "/phone/+77009900001/reply", "/assets/../Main.class"})
    void unknown_page_is_not_found(String path) {
        assertThat(sandbox.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/sandbox.css", "/assets/live.js"})
    void assets_are_there(String path) {
        assertThat(sandbox.get(path).statusCode()).isEqualTo(200);
    }
}
