package kz.enrollment.acceptance.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;
import kz.enrollment.acceptance.product.EgovMobile;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Mailbox;
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
    private static final Map<String, String> CONFIRMED = Map.of("truth", "on", "dataUse", "on");

    private final LightBrowser browser;
    private final Family family;
    private final Papers papers;
    private boolean special;
    private PocketKey key;
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

    /**
     * Logs in and signs with eGov Mobile from now on.
     *
     * @param reliable whether it works all the time; when it does not, codes are the way
     */
    public PatientParent withKey(EgovMobile mobile, String kind, boolean reliable) {
        this.key = new PocketKey(browser, mobile, family.iin(), new PocketKey.Kind(kind, reliable));
        return this;
    }

    /** Wants news at this address as well. */
    public PatientParent withMail(Mailbox mailbox) {
        open("/cabinet/email");
        press("address-form", "send", Map.of("address", mailbox.address()));
        press("code-form", "confirm", Map.of("code", mailbox.code()));
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
        return key == null ? logInByCode() : logInByKey();
    }

    /** A number the mobile citizens base knows as the person's is let in; another one, or a slow base, wants a code. */
    private PatientParent logInByKey() {
        int before = family.phone().news();
        enterByKey();
        if (isAskedForCode()) {
            enterByKey();
        }
        if (isAskedForCode()) {
            press("form", "open", Map.of("code", family.phone().codeSince(before + 1)));
        }
        require("/cabinet");
        return this;
    }

    private void enterByKey() {
        open("/login/qr");
        key.sign();
        require("/login/account");
        press("form", "send", Map.of("phone", family.phone().number()));
    }

    private boolean isAskedForCode() {
        return browser.path().startsWith("/code");
    }

    private PatientParent logInByCode() {
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
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            if ((leads("/apply/check" + id) || fill(id, stream)) && sign(id)) {
                return this;
            }
        }
        throw new AssertionError(family.code() + " could not sign: " + browser.html());
    }

    /** What a register tells meanwhile may lead back to an earlier step: then once more. */
    private boolean fill(String id, String stream) {
        consent(id);
        child(id);
        press("form", "save", special ? Map.of("extraPhone", "", "specialNeeds", "on") : Map.of("extraPhone", ""));
        return school(id, stream) && documents(id);
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
                state("/apply/state-applicant", papers.applicant());
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

    /** The systems may have answered just before: then the page leads back, or does not take it. */
    private void state(String path, Map<String, String> words) {
        if (browser.path().startsWith(path)) {
            press("form", "save", words);
            stated |= !browser.path().startsWith(path);
        }
    }

    private boolean school(String id, String stream) {
        if (!leads("/apply/school" + id + "&by=catchment")) {
            return false;
        }
        if (!browser.html().contains("stream-" + stream + "\"")) {
            open("/apply/school" + id + "&by=other&text=" + stream.replaceAll("\\D", ""));
        }
        String radio = "id=\"stream-" + stream + "\"[^>]*value=\"([0-9a-f-]{36})\"";
        press("form", "save", Map.of("school", browser.find(radio)));
        if (!browser.path().startsWith("/apply/wishes")) {
            return false;
        }
        press("form", "proceed", Map.of("keepWaiting", "wait"));
        return true;
    }

    private boolean documents(String id) {
        String page = "/apply/documents" + id;
        if (!leads(page)) {
            return false;
        }
        browser.upload("upload-PHOTO", "attach-PHOTO", "file-PHOTO", SampleFiles.photo());
        form(page, "FORM_065");
        form(page, "FORM_052");
        if (special) {
            form(page, "PMPK");
        }
        open(page);
        press("form", "proceed", Map.of());
        return true;
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
    private boolean sign(String id) {
        if (leads("/apply/check" + id) && !signByKey() && leads("/apply/check" + id)) {
            String code = family.phone().codeAfter(() -> press("form", "request-code", CONFIRMED));
            press("form", "submit", Map.of("code", code));
        }
        if (!browser.path().startsWith("/apply/receipt")) {
            return false;
        }
        filed = browser.find("/application\\?id=([0-9a-f-]{36})");
        return true;
    }

    /** Who has a key that works signs with nothing else. */
    private boolean signByKey() {
        if (key == null) {
            return false;
        }
        press("form", "sign-qr", CONFIRMED);
        return key.sign() || key.isReliable();
    }

    private void await(String what, BooleanSupplier done) {
        Eventually.holds(what, PATIENCE, done);
    }

    /** Whether an address is shown, and not an earlier step that something is missing from. */
    private boolean leads(String path) {
        return open(path).path().startsWith(path.replaceAll("\\?.*", ""));
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
