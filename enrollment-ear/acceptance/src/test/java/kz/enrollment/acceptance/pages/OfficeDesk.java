package kz.enrollment.acceptance.pages;

import com.microsoft.playwright.Locator;
import java.util.function.Consumer;
import kz.enrollment.acceptance.product.Staff;

/** Somebody of a district or the city at the workplace. */
public final class OfficeDesk {
    private final Visit visit;
    private final Consumer<String> watcher;

    /** @param watcher looks at each page; gets its short name */
    public OfficeDesk(Visit visit, Consumer<String> watcher) {
        this.visit = visit;
        this.watcher = watcher;
    }

    public OfficeDesk logIn(Staff staff) {
        visit.open("/staff");
        visit.awaitPath("/staff/login");
        visit.type("login", staff.login());
        visit.type("password", staff.password());
        visit.type("totp", staff.code());
        visit.press("submit");
        visit.awaitPath("/staff/places");
        return this;
    }

    /** Finds a stream, e.g. {@code 9K}, in the list and opens it. */
    public OfficeDesk openStream(String code) {
        visit.open("/staff/places");
        watcher.accept("places");
        search(code);
        visit.page().locator("#stream-" + code + " a").click();
        visit.awaitPath("/staff/places/stream");
        watcher.accept("stream");
        return this;
    }

    public OfficeDesk search(String text) {
        visit.type("text", text);
        visit.press("find");
        visit.awaitPath("/staff/places");
        return this;
    }

    /** From the stream's page and back to it. */
    public void addClass(int places, String basis) {
        visit.press("add-class");
        visit.awaitPath("/staff/places/add-class");
        visit.type("places", String.valueOf(places));
        visit.type("basis", basis);
        visit.press("preview");
        visit.see("before-after").waitFor();
        watcher.accept("add-class-preview");
        visit.press("confirm");
        visit.awaitPath("/staff/places/stream");
        visit.see("done").waitFor();
    }

    /** Asks for the first class to be removed; the figures or the refusal are shown then. */
    public void askToRemove(String basis) {
        visit.page().locator("#class-list tbody a").first().click();
        visit.awaitPath("/staff/places/remove-class");
        visit.type("basis", basis);
        visit.press("preview");
    }

    /** Leaves one small class of a stream whose places nobody holds. */
    public void shrinkTo(int places) {
        addClass(places, "Сынақ шешімі");
        Locator large = visit.page().locator("#class-list tbody tr a");
        while (large.count() > 1) {
            askToRemove("Сынақ шешімі");
            visit.press("confirm");
            visit.awaitPath("/staff/places/stream");
        }
    }

    /** Orders the release of the stream that is shown, up to its result. */
    public void release(String document, String date, String reason) {
        visit.press("release");
        visit.awaitPath("/staff/places/release");
        watcher.accept("release");
        visit.type("documentNumber", document);
        visit.type("documentDate", date);
        visit.type("reason", reason);
        visit.press("preview");
        visit.see("sure").waitFor();
        watcher.accept("release-preview");
        visit.press("confirm");
        visit.see("sure-error").waitFor();
        visit.tick("sure");
        visit.press("confirm");
        visit.awaitPath("/staff/places/stream");
        visit.see("done").waitFor();
        watcher.accept("released");
    }
}
