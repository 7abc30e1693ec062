package kz.enrollment.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages obey the content policy and the house rules. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<style|<script(?![^>]*src=)|javascript:|https?://(?!omnifaces)");
    private static final Pattern SCRIPTED = Pattern.compile("h:commandLink|f:ajax|p:ajax|h:outputScript");

    @Test
    void no_page_has_a_script_a_style_or_a_foreign_host_in_it() throws IOException {
        for (Path page : pages()) {
            String text = Files.readString(page).replace("http://www.w3.org/1999/xhtml", "");
            assertThat(INLINE.matcher(text)
                            .results()
                            .map(match -> match.group())
                            .toList())
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void no_page_uses_components_that_need_inline_scripts() throws IOException {
        for (Path page : pages()) {
            assertThat(SCRIPTED.matcher(Files.readString(page)).find())
                    .as(page.toString())
                    .isFalse();
        }
    }

    @Test
    void pages_stay_short() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(150);
        }
    }

    @Test
    void the_patterns_find_what_they_are_for() {
        assertThat(INLINE.matcher("<p style=\"x\">").find()).isTrue();
        assertThat(INLINE.matcher("<a onclick=\"x()\">").find()).isTrue();
        assertThat(INLINE.matcher("<script>x</script>").find()).isTrue();
        assertThat(INLINE.matcher("<img src=\"https://cdn.example/x\"/>").find())
                .isTrue();
        assertThat(INLINE.matcher("<script src=\"/x.js\"></script>").find()).isFalse();
        assertThat(SCRIPTED.matcher("<h:commandLink/>").find()).isTrue();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(pages).hasSizeGreaterThan(20);
            return pages;
        }
    }
}
