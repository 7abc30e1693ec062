package kz.enrollment.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Somebody in front of a browser of their own. */
public final class Visit implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final String url;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();

    private Visit(BrowserContext context, String url, boolean scripts) {
        this.context = context;
        this.url = url;
        this.scripts = scripts;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    /** A parent with a phone that speaks the language. */
    public static Visit byPhone(Browser browser, String url, String language) {
        return open(browser, url, options(language).setViewportSize(360, 740), true);
    }

    public static Visit byDesktop(Browser browser, String url, String language) {
        return open(browser, url, options(language).setViewportSize(1280, 900), true);
    }

    public static Visit withoutScripts(Browser browser, String url, String language) {
        return open(browser, url, options(language).setViewportSize(360, 740).setJavaScriptEnabled(false), false);
    }

    private static Browser.NewContextOptions options(String language) {
        return new Browser.NewContextOptions().setLocale("kk".equals(language) ? "kk-KZ" : "ru-RU");
    }

    private static Visit open(Browser browser, String url, Browser.NewContextOptions options, boolean scripts) {
        return new Visit(browser.newContext(options), url, scripts);
    }

    /** The same person opens another tab; closing it leaves the first one open. */
    public Visit anotherTab(String path) {
        Visit tab = new Visit(context, url, scripts);
        tab.open(path);
        return tab;
    }

    /** Opens an address of the product and gives the status of the answer. */
    public int open(String path) {
        Response answer = page.navigate(url + path);
        return answer.status();
    }

    public void press(String id) {
        see(id).click();
    }

    public void type(String id, String text) {
        see(id).fill(text);
    }

    public void tick(String id) {
        see(id).check();
    }

    public Locator see(String id) {
        return page.locator("[id='" + id + "']");
    }

    public boolean sees(String id) {
        return see(id).count() > 0;
    }

    public String text(String id) {
        return see(id).innerText();
    }

    /** Everything that is written on the page. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** Waits until the page of this path is shown. */
    public void awaitPath(String path) {
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(path) + "([?#].*)?$"));
    }

    /** Waits until an element has this text. */
    public void awaitText(String id, String text) {
        PlaywrightAssertions.assertThat(see(id))
                .containsText(text, new ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** Waits until the page has this heading. */
    public void awaitTitle(String heading) {
        page.locator("h1", new Page.LocatorOptions().setHasText(heading)).waitFor();
    }

    public String path() {
        return page.url().substring(url.length());
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    public boolean hasScripts() {
        return scripts;
    }

    public void photograph(String name) {
        Path file = Path.of(System.getProperty("screenshots", "target/screenshots"), name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Errors of scripts, refused resources and violations of the content policy, on any page so far. */
    public void assertNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    private void heard(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add(message.location() + ": " + message.text());
        }
    }

    @Override
    public void close() {
        page.close();
        if (context.pages().isEmpty()) {
            context.close();
        }
    }
}
