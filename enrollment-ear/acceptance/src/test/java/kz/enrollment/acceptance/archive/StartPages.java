package kz.enrollment.acceptance.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;

/** The first page as a stranger gets it. */
final class StartPages {
    private StartPages() {}

    static void assertServed(Browser browser) throws IOException, InterruptedException {
        for (String language : new String[] {"kk", "ru"}) {
            HttpResponse<String> page = browser.get("/", language);
            assertThat(page.statusCode()).as(language).isEqualTo(200);
            assertThat(page.body()).containsPattern("<html[^>]* lang=\"" + language + "\"");
        }
    }
}
