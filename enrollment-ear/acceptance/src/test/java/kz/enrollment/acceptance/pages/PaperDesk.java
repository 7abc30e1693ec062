package kz.enrollment.acceptance.pages;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import kz.enrollment.acceptance.product.Family;

/** An officer with papers in hand: statements brought to the school and those of the own zero class. */
public final class PaperDesk {
    private final Visit visit;
    private final Consumer<String> watcher;

    /** @param watcher looks at each page; gets its short name */
    public PaperDesk(Visit visit, Consumer<String> watcher) {
        this.visit = visit;
        this.watcher = watcher;
    }

    /** Sends the form of the page without its choices: each is told, and what was typed is still there. */
    public List<String> registerIncompletely(String childIin) {
        visit.type("childIin", childIin);
        visit.press("register");
        visit.see("errors").waitFor();
        watcher.accept("paper-errors");
        return visit.page().locator("#errors a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** The registration number as the page reads it out. */
    public String register(String childIin, String language) {
        fillRegistration(childIin, language);
        visit.press("register");
        return registered();
    }

    /** For a child that somebody has stated: what the officer is told, and what they are to tick. */
    public List<String> registerInVain(String childIin, String language) {
        fillRegistration(childIin, language);
        visit.press("register");
        visit.see("setAside").waitFor();
        watcher.accept("paper-set-aside");
        return List.of(
                visit.text("errors"),
                visit.page().locator("label[for=setAside]").innerText());
    }

    /** After all, with the tick. */
    public String registerBeside() {
        visit.tick("setAside");
        visit.press("register");
        return registered();
    }

    private String registered() {
        visit.see("registered").waitFor();
        watcher.accept("paper-registered");
        return visit.see("slip-number").innerText();
    }

    private void fillRegistration(String childIin, String language) {
        visit.press("nav-paper");
        visit.awaitPath("/staff/paper");
        watcher.accept("paper");
        visit.type("childIin", childIin);
        visit.tick("stream-" + language);
        visit.tick("category-k");
        visit.tick("keep-yes");
        visit.type("journalNumber", "17/2");
        visit.type(
                "journalTime",
                LocalDateTime.now().minusDays(1).truncatedTo(ChronoUnit.MINUTES).toString());
    }

    /** From the slip that was registered a moment ago to the case. */
    public void enter(Family family, String childSurname) {
        visit.press("enter");
        visit.awaitPath("/staff/paper-entry");
        watcher.accept("paper-entry");
        visit.type("childSurname", childSurname);
        visit.type("childGivenName", "Сынақ");
        fillStatement(family);
        visit.press("save");
        visit.awaitPath("/staff/case");
        watcher.accept("paper-case");
    }

    public void originalsSeen(String note) {
        visit.press("originals");
        visit.awaitPath("/staff/originals");
        watcher.accept("originals");
        visit.type("note", note);
        visit.press("save");
        visit.awaitPath("/staff/case");
    }

    /** Admits the first pupil of the list on the statement of a parent. */
    public void admitFromZeroClass(Family family) {
        visit.press("nav-zero");
        visit.awaitPath("/staff/zero");
        watcher.accept("zero");
        visit.page().locator("#zero-list tbody a").first().click();
        visit.awaitPath("/staff/zero-pupil");
        watcher.accept("zero-pupil");
        fillStatement(family);
        visit.press("admit");
        visit.awaitPath("/staff/case");
        watcher.accept("zero-case");
    }

    private void fillStatement(Family family) {
        visit.type("applicantIin", family.iin());
        visit.type("applicantSurname", "Үлгібаева");
        visit.type("applicantGivenName", "Сынақ");
        visit.tick("kinship-mother");
        visit.type("phone", family.phone().number());
        visit.type("address", "Алматы, Сынақ көшесі, 1");
        visit.tick("addressKind-permanent");
        visit.tick("language-kk");
        FilePayload scan = SampleFiles.pdf("statement.pdf");
        visit.see("file-STATEMENT_SCAN").setInputFiles(scan);
    }
}
