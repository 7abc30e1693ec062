package kz.enrollment.acceptance.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Consumer;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Staff;

/** Somebody of a school at the workplace. */
public final class StaffDesk {
    private static final String BY_HAND = "tr[id^='check-']:not(:has(.staff-result--BY_HAND)) a[href*='/staff/check']";

    private final Visit visit;
    private final Consumer<String> watcher;

    /** @param watcher looks at each page; gets its short name */
    public StaffDesk(Visit visit, Consumer<String> watcher) {
        this.visit = visit;
        this.watcher = watcher;
    }

    public StaffDesk logIn(Staff staff) {
        visit.open("/staff/queue");
        visit.awaitPath("/staff/login");
        watcher.accept("login");
        visit.type("login", staff.login());
        visit.type("password", staff.password());
        visit.type("totp", staff.code());
        visit.press("submit");
        visit.awaitPath("/staff/queue");
        return this;
    }

    /** The line of an application in the queue, as it reads. */
    public String lineOf(String number) {
        watcher.accept("queue");
        return line(number).innerText();
    }

    /** Opens a case and waits until every check has been tried. */
    public void openCase(String number) {
        line(number).locator("a").first().click();
        visit.awaitPath("/staff/case");
        Eventually.holds("the checks of " + number, () -> {
            visit.page().reload();
            return visit.page().locator(".staff-result--PENDING").count() == 0;
        });
        watcher.accept("case");
    }

    /** How the case says the time that is left. */
    public String timeLeft() {
        return visit.page().locator(".staff-clock .staff-left").innerText();
    }

    /** Addresses of the uploaded and found documents. */
    public List<String> files() {
        return visit.page().locator(".staff-file a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** Makes every check by hand that did not pass by itself, and says how many. */
    public int checkTheRestByHand(String note) {
        int checked = 0;
        Locator open = visit.page().locator(BY_HAND);
        while (open.count() > 0) {
            open.first().click();
            visit.awaitPath("/staff/check");
            watcher.accept("check");
            visit.tick("passed-yes");
            visit.type("note", note);
            visit.press("save");
            visit.awaitPath("/staff/case");
            checked++;
        }
        return checked;
    }

    public void admit() {
        visit.press("admit");
        visit.see("done").waitFor();
        watcher.accept("admitted");
    }

    /** @param ground 1 to 3 */
    public void refuse(int ground, String factsKk, String factsRu) {
        visit.press("refuse");
        visit.awaitPath("/staff/refuse");
        watcher.accept("refuse");
        visit.tick("ground-" + ground);
        visit.type("factsKk", factsKk);
        visit.type("factsRu", factsRu);
        visit.press("preview");
        visit.awaitText("preview-kk", factsKk);
        watcher.accept("preview");
        visit.press("confirm");
        visit.see("done").waitFor();
    }

    /** A director's order for everybody who waits for one; gives the address of its PDF. */
    public String issueOrder(String language) {
        visit.press("nav-orders");
        visit.awaitPath("/staff/orders");
        watcher.accept("orders");
        visit.press("issue");
        visit.see("done").waitFor();
        watcher.accept("issued");
        return visit.page()
                .locator("a[href^='/document'][hreflang=" + language + "]")
                .first()
                .getAttribute("href");
    }

    private Locator line(String number) {
        return visit.page().locator("#queue tbody tr", new Page.LocatorOptions().setHasText(number));
    }
}
