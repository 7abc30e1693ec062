package kz.enrollment.acceptance.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What must hold on every page: its language, no key shown raw, WCAG by axe-core, no sideways scrolling on the narrowest
 * phone. Gathers what it finds, so that one run tells all.
 */
public final class Inspection {
    private static final int NARROWEST = 320;

    private final String language;
    private final String prefix;
    private final Set<String> findings = new LinkedHashSet<>();

    /** @param prefix of the names of the pictures */
    public Inspection(String language, String prefix) {
        this.language = language;
        this.prefix = prefix;
    }

    /** @param name of the page, for its picture */
    public void look(Visit visit, String name) {
        visit.photograph(prefix + "-" + language + "-" + name);
        Page page = visit.page();
        check(
                name,
                "speaks another language",
                language.equals(page.locator("html").getAttribute("lang")));
        check(name, "shows a key", !page.content().contains("???"));
        new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().forEach(rule -> report(name, rule));
        check(name, "scrolls sideways at 320 px", fits(page));
    }

    public void assertNothingFound() {
        assertThat(findings).isEmpty();
    }

    private void check(String page, String otherwise, boolean good) {
        if (!good) {
            findings.add(page + " " + otherwise);
        }
    }

    private void report(String page, Rule rule) {
        rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .forEach(html -> findings.add(page + ", " + rule.getId() + ": " + html));
    }

    private static boolean fits(Page page) {
        ViewportSize usual = page.viewportSize();
        page.setViewportSize(NARROWEST, usual.height);
        Object width = page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(usual.width, usual.height);
        return ((Number) width).intValue() <= NARROWEST;
    }
}
