package kz.enrollment.acceptance.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Papers;

/**
 * A parent without a window who takes every way the pages offer when a state system is silent: states the data, goes on
 * without a consent or a form, tries again. No page may answer with a failure of the server.
 */
public final class PatientParent {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** After that a parent uploads the form instead of waiting for the base. */
    private static final Duration OWN_PAPER = Duration.ofSeconds(6);

    private static final int TRIES = 5;

    private final LightBrowser browser;
    private final Family family;
    private final Papers papers;
    private boolean special;
    private boolean stated;
    private String filed;

    public PatientParent(String url, Family family, Papers papers) {
        this.browser = new LightBrowser(url);
        this.family = family;
        this.papers = papers;
    }

    /** The child has special needs: the conclusion of the commission is asked for as well. */
    public PatientParent special() {
        this.special = true;
        return this;
    }

    public Family family() {
        return family;
    }

    /** Whether the parent had to state something. */
    public boolean hasStated() {
        return stated;
    }

    /** Identifier of the application that was sent last. */
    public String filed() {
        return filed;
    }

    public PatientParent logIn() {
        open("/login");
        String code = family.phone()
                .codeAfter(() -> press(
                        "form",
                        "send",
                        Map.of("iin", family.iin(), "phone", family.phone().number())));
        press("form", "open", Map.of("code", code));
        require("/cabinet");
        return this;
    }

    /** From the cabinet to the receipt. */
    public PatientParent apply(String stream) {
        open("/cabinet");
        press("start-form", "start", Map.of());
        String id = "?id=" + browser.path().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        consent(id);
        child(id);
        press("form", "save", special ? Map.of("extraPhone", "", "specialNeeds", "on") : Map.of("extraPhone", ""));
        school(id, stream);
        press("form", "proceed", Map.of("keepWaiting", "wait"));
        documents(id);
        sign(id);
        return this;
    }

    /** Takes the application back, so that the family can apply once more. */
    public PatientParent withdraw() {
        open("/application/withdraw?id=" + filed);
        press("withdraw-form", "withdraw", Map.of());
        return this;
    }

    private void consent(String id) {
        await("the consent of " + family.code(), () -> {
            if (open("/apply/child" + id).path().startsWith("/apply/child")) {
                return true;
            }
            if (shows("state-applicant")) {
                open("/apply/state-applicant" + id);
                stated = !browser.path().startsWith("/apply/state-applicant")
                        || state("/apply/state-applicant", papers.applicant());
            } else if (shows("ask-form")) {
                press("ask-form", "ask", Map.of());
            }
            return false;
        });
    }

    private void child(String id) {
        await("the child of " + family.code(), () -> {
            if (open("/apply/details" + id).path().startsWith("/apply/details")) {
                return true;
            }
            if (shows("go-on-form")) {
                press("go-on-form", "go-on", Map.of());
            } else if (shows("ask-form")) {
                press("ask-form", "ask", Map.of());
            } else if (!shows("chosen-child") && shows("child-" + family.child().iin())) {
                press("form", "choose", Map.of("child", family.child().iin()));
            } else if (!shows("chosen-child") && shows("state-child")) {
                open("/apply/state-child" + id);
                state("/apply/state-child", papers.child());
            }
            return false;
        });
    }

    /** The systems may have answered just before: then the page leads back. */
    private boolean state(String path, Map<String, String> words) {
        if (browser.path().startsWith(path)) {
            press("form", "save", words);
            stated = true;
        }
        return true;
    }

    private void school(String id, String stream) {
        open("/apply/school" + id + "&by=catchment");
        if (!browser.html().contains("stream-" + stream + "\"")) {
            open("/apply/school" + id + "&by=other&text=" + stream.replaceAll("\\D", ""));
        }
        String radio = "id=\"stream-" + stream + "\"[^>]*value=\"([0-9a-f-]{36})\"";
        press("form", "save", Map.of("school", browser.find(radio)));
        require("/apply/wishes");
    }

    private void documents(String id) {
        String page = "/apply/documents" + id;
        open(page);
        browser.upload("upload-PHOTO", "attach-PHOTO", "file-PHOTO", SampleFiles.photo());
        form(page, "FORM_065");
        form(page, "FORM_052");
        if (special) {
            form(page, "PMPK");
        }
        open(page);
        press("form", "proceed", Map.of());
    }

    private void form(String page, String type) {
        Instant soon = Instant.now().plus(OWN_PAPER);
        Eventually.holds(type + " of " + family.code(), () -> {
            String html = open(page).html();
            return html.contains("id=\"document-" + type + "\" class=\"card card--done")
                    || html.contains("id=\"awaited-" + type)
                    || Instant.now().isAfter(soon);
        });
        boolean there = browser.html().contains("id=\"document-" + type + "\" class=\"card card--done");
        if (!there && !shows("awaited-" + type)) {
            browser.upload("upload-" + type, "attach-" + type, "file-" + type, SampleFiles.pdf(type + ".pdf"));
        }
    }

    /** What a register tells between the code and the signature asks for another code. */
    private void sign(String id) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            open("/apply/check" + id);
            String code = family.phone()
                    .codeAfter(() -> press("form", "request-code", Map.of("truth", "on", "dataUse", "on")));
            press("form", "submit", Map.of("code", code));
            if (browser.path().startsWith("/apply/receipt")) {
                filed = browser.find("/application\\?id=([0-9a-f-]{36})");
                return;
            }
        }
        throw new AssertionError(family.code() + " could not sign: " + browser.html());
    }

    private void await(String what, BooleanSupplier done) {
        Eventually.holds(what, PATIENCE, done);
    }

    private boolean shows(String id) {
        return browser.html().contains("id=\"" + id + "\"");
    }

    private void require(String path) {
        if (!browser.path().startsWith(path)) {
            throw new AssertionError("Not " + path + " but " + browser.path() + ": " + browser.html());
        }
    }

    private LightBrowser open(String path) {
        return answered(browser.open(path));
    }

    private void press(String form, String button, Map<String, String> typed) {
        answered(browser.press(form, button, typed));
    }

    private LightBrowser answered(LightBrowser page) {
        if (page.status() >= 500) {
            throw new AssertionError(page.status() + " on " + page.path() + ": " + page.html());
        }
        return page;
    }
}
