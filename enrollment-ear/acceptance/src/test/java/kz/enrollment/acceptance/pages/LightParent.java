package kz.enrollment.acceptance.pages;

import java.util.Arrays;
import java.util.Map;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;

/** A parent without a window, for tests that need applications or many parents at once. */
public final class LightParent {
    private final LightBrowser browser;
    private final Family family;
    private String choice = "wait";
    private boolean inside;

    public LightParent(String url, Family family) {
        this.browser = new LightBrowser(url);
        this.family = family;
    }

    /** What a filed application is known by. */
    public record Filed(String id, String number) {}

    /** Files an application to streams in this order, e.g. {@code 9K}, of the catchment or any other. */
    public Filed apply(String... streams) {
        return toSignature(streams).send();
    }

    /** From now on without a place on a waiting list. */
    public LightParent notWaiting() {
        this.choice = "refuse";
        return this;
    }

    /** Everything but the last button. */
    public Ready toSignature(String... streams) {
        toDocuments(streams);
        documents();
        String code = family.phone().codeAfter(() -> press("request-code", Map.of("truth", "on", "dataUse", "on")));
        return new Ready(code);
    }

    /** Up to the page of the documents; gives the draft. */
    public String toDocuments(String... streams) {
        toDetails();
        press("save", Map.of("extraPhone", ""));
        chooseSchool(streams[0]);
        Arrays.stream(streams).skip(1).forEach(this::addSchool);
        press("proceed", Map.of("keepWaiting", choice));
        return draft();
    }

    /** Logged in, with a new draft and both consents, on the page of the details; gives the draft. */
    public String toDetails() {
        logIn();
        browser.open("/cabinet");
        browser.press("start-form", "start", Map.of());
        String draft = draft();
        browser.press("ask-form", "ask", Map.of());
        awaitStep("/apply/child?id=" + draft);
        press("choose", Map.of("child", family.child().iin()));
        awaitStep("/apply/details?id=" + draft);
        return draft;
    }

    /** Before the last button. */
    public final class Ready {
        private final String code;

        private Ready(String code) {
            this.code = code;
        }

        /** Looks at the page once more, so that the connection is a fresh one. */
        public Ready look() {
            browser.open(browser.path());
            return this;
        }

        public Filed send() {
            press("submit", Map.of("code", code));
            return new Filed(browser.find("/application\\?id=([0-9a-f-]{36})"), browser.find("id=\"number\">([^<]+)<"));
        }
    }

    public LightBrowser browser() {
        return browser;
    }

    /** Once is enough: codes are limited. */
    public LightParent logIn() {
        if (inside) {
            return this;
        }
        browser.open("/login");
        String code = family.phone()
                .codeAfter(() -> press(
                        "send",
                        Map.of("iin", family.iin(), "phone", family.phone().number())));
        press("open", Map.of("code", code));
        inside = true;
        return this;
    }

    private String draft() {
        return browser.path().replaceAll(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private void chooseSchool(String stream) {
        browser.open("/apply/school?id=" + draft() + "&by=catchment");
        if (!browser.html().contains("stream-" + stream + "\"")) {
            browser.open("/apply/school?id=" + draft() + "&by=other&text=" + number(stream));
        }
        pick(stream);
    }

    private void addSchool(String stream) {
        browser.open("/apply/school?id=" + draft() + "&by=other&wish=more&text=" + number(stream));
        pick(stream);
    }

    private void pick(String stream) {
        String radio = "id=\"stream-" + stream + "\"[^>]*value=\"([0-9a-f-]{36})\"";
        press("save", Map.of("school", browser.find(radio)));
    }

    private static String number(String stream) {
        return stream.replaceAll("\\D", "");
    }

    private void documents() {
        String page = browser.path();
        browser.upload("upload-PHOTO", "attach-PHOTO", "file-PHOTO", SampleFiles.photo());
        for (String type : new String[] {"FORM_065", "FORM_052"}) {
            String code = "FORM_065".equals(type) ? "065" : "052-2";
            boolean known = family.child().forms().contains(code);
            String wanted = known ? "id=\"document-" + type + "\" class=\"card card--done" : "id=\"search-" + type;
            Eventually.holds(
                    "the health base on " + code,
                    () -> browser.open(page).html().contains(wanted));
            if (!known) {
                browser.upload("upload-" + type, "attach-" + type, "file-" + type, SampleFiles.pdf(code + ".pdf"));
            }
        }
        press("proceed", Map.of());
    }

    private void press(String button, Map<String, String> typed) {
        browser.press("form", button, typed);
    }

    /** A step that is not open yet leads back to the one that is missing. */
    private void awaitStep(String path) {
        Eventually.holds(path, () -> browser.open(path).path().startsWith(path));
    }
}
