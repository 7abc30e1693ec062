package kz.enrollment.acceptance.pages;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.function.Consumer;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;

/** A parent on the way to a place in grade 1, step by step; each method ends on the page of the next step. */
public final class ParentJourney {
    private final Visit visit;
    private final Family family;
    private Consumer<String> watcher = page -> {};
    private boolean byHand;

    public ParentJourney(Visit visit, Family family) {
        this.visit = visit;
        this.family = family;
    }

    /** Whoever looks at each page of the journey; gets its short name. */
    public ParentJourney watchedBy(Consumer<String> someone) {
        this.watcher = someone;
        return this;
    }

    /** The parent answers 1414 while the page waits; else the phone is quicker. */
    public ParentJourney answeringByHand() {
        this.byHand = true;
        family.phone().answeringByItself(false);
        return this;
    }

    /** From the log-in to the receipt, the school of the catchment with this language of teaching. */
    public ParentJourney apply(String language) {
        return logIn().start()
                .consent()
                .child()
                .details()
                .schoolOfCatchment(language)
                .documents()
                .confirm()
                .send();
    }

    /** From the log-in to the page of the documents. */
    public ParentJourney toDocuments(String language) {
        return logIn().start().consent().child().details().schoolOfCatchment(language);
    }

    public ParentJourney logIn() {
        visit.open("/login");
        return logInHere();
    }

    /** On a log-in page that is already shown. */
    public ParentJourney logInHere() {
        watcher.accept("login");
        visit.type("iin", family.iin());
        visit.type("phone", family.phone().number());
        String code = family.phone().codeAfter(() -> visit.press("send"));
        visit.awaitPath("/code");
        watcher.accept("code");
        visit.type("code", code);
        visit.press("open");
        return this;
    }

    /** With a key, by somebody whose phone we do not know yet. */
    public ParentJourney logInWithKey() {
        openWithKey();
        return tellPhone();
    }

    /** To whatever page follows the signature. */
    public void openWithKey() {
        visit.open("/login");
        visit.press("login-eds");
        visit.awaitPath("/login/eds");
        watcher.accept("login-eds");
        visit.press("sign");
    }

    /** The page with the code that eGov Mobile signs. */
    public ParentJourney openQrLogIn() {
        visit.open("/login");
        visit.press("login-qr");
        visit.see("qr-code").waitFor();
        return this;
    }

    /** By somebody whose certificate proved who they are; the mobile citizens base knows the number as theirs. */
    public ParentJourney tellPhone() {
        visit.awaitPath("/login/account");
        watcher.accept("account");
        visit.type("phone", family.phone().number());
        visit.press("send");
        return this;
    }

    public ParentJourney start() {
        visit.awaitPath("/cabinet");
        watcher.accept("cabinet");
        visit.press("start");
        visit.awaitPath("/apply/consent");
        return this;
    }

    public ParentJourney consent() {
        watcher.accept("consent");
        agreeAfter("ask", "consent-waiting");
        awaitStep("/apply/child");
        return this;
    }

    public ParentJourney child() {
        watcher.accept("child");
        chooseChild(family.child().iin());
        awaitStep("/apply/details");
        return this;
    }

    /** Chooses a child; the second consent follows. */
    public void chooseChild(String iin) {
        visit.tick("child-" + iin);
        agreeAfter("choose", "child-waiting");
    }

    public ParentJourney details() {
        watcher.accept("details");
        visit.press("save");
        visit.awaitPath("/apply/school");
        return this;
    }

    public ParentJourney schoolOfCatchment(String language) {
        watcher.accept("school");
        String letter = "kk".equals(language) ? "K" : "R";
        visit.page().locator("input[name=school][id$='" + letter + "']").first().check();
        visit.press("save");
        return wishes("wait");
    }

    /** Any school, e.g. {@code 5K}, as the first wish; the page of the wishes follows. */
    public ParentJourney firstWish(String stream) {
        visit.press("by-other");
        return pick(stream);
    }

    /** A further wish, from the page of the wishes to that page. */
    public ParentJourney nextWish(String stream) {
        visit.press("add");
        watcher.accept("school-more");
        return pick(stream);
    }

    private ParentJourney pick(String stream) {
        visit.type("text", stream.replaceAll("\\D", ""));
        visit.press("find");
        visit.tick("stream-" + stream);
        visit.press("save");
        visit.see("wishes").waitFor();
        return this;
    }

    /** @param choice when no school has a place: wait or refuse */
    public ParentJourney wishes(String choice) {
        visit.awaitPath("/apply/wishes");
        watcher.accept("wishes");
        visit.tick("keepWaiting-" + choice);
        visit.press("proceed");
        visit.awaitPath("/apply/documents");
        return this;
    }

    /** What the health base has comes by itself, the rest is uploaded. */
    public ParentJourney documents() {
        upload("PHOTO", SampleFiles.photo());
        form("FORM_065", "065");
        form("FORM_052", "052-2");
        watcher.accept("documents");
        visit.press("proceed");
        visit.awaitPath("/apply/check");
        return this;
    }

    private void form(String type, String code) {
        List<String> known = family.child().forms();
        String wanted = known.contains(code) ? "#document-" + type + ".card--done" : "#search-" + type;
        Eventually.holds("the health base on " + code, () -> {
            visit.page().reload();
            return visit.page().locator(wanted).count() > 0;
        });
        if (!known.contains(code)) {
            upload(type, SampleFiles.pdf(code + ".pdf"));
        }
    }

    public void upload(String type, FilePayload file) {
        offer(type, file);
        visit.page().locator("#document-" + type + ".card--done").waitFor();
    }

    /** Gives a file; what comes of it is another matter. */
    public void offer(String type, FilePayload file) {
        visit.see("file-" + type).setInputFiles(file);
        if (!visit.hasScripts()) {
            visit.press("attach-" + type);
        }
    }

    /** Both boxes and the code that signs. */
    public ParentJourney confirm() {
        watcher.accept("check");
        String code = requestCode();
        watcher.accept("sign");
        visit.type("code", code);
        return this;
    }

    /** Both boxes and the key; its page is shown. */
    public ParentJourney chooseKey() {
        watcher.accept("check");
        visit.tick("truth");
        visit.tick("dataUse");
        visit.press("sign-eds");
        visit.awaitPath("/apply/sign-eds");
        watcher.accept("sign-eds");
        return this;
    }

    /** Both boxes and eGov Mobile; the page with its code is shown. */
    public ParentJourney chooseQr() {
        visit.tick("truth");
        visit.tick("dataUse");
        visit.press("sign-qr");
        visit.awaitPath("/apply/sign-qr");
        visit.see("qr-code").waitFor();
        return this;
    }

    /** Gives the code; the page of the signature is shown. */
    public String requestCode() {
        visit.tick("truth");
        visit.tick("dataUse");
        String code = family.phone().codeAfter(() -> visit.press("request-code"));
        visit.awaitPath("/apply/sign");
        return code;
    }

    public ParentJourney send() {
        visit.press("submit");
        visit.awaitPath("/apply/receipt");
        watcher.accept("receipt");
        return this;
    }

    /** The registration number on the receipt. */
    public String number() {
        return visit.text("number");
    }

    public ParentJourney openApplication() {
        visit.press("open-application");
        visit.awaitPath("/application");
        watcher.accept("application");
        return this;
    }

    private void agreeAfter(String button, String waiting) {
        if (byHand) {
            family.phone().answerAfter("511", () -> {
                visit.press(button);
                visit.see("check-again").waitFor();
                watcher.accept(waiting);
            });
        } else {
            visit.press(button);
        }
    }

    /** The waiting page goes on by itself; without scripts a button asks again. */
    private void awaitStep(String path) {
        if (visit.hasScripts()) {
            visit.awaitPath(path);
        } else {
            Eventually.holds(path, () -> {
                visit.press(visit.sees("next") ? "next" : "check-again");
                return visit.path().startsWith(path);
            });
        }
    }
}
