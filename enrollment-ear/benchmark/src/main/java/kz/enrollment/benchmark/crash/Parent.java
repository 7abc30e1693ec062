package kz.enrollment.benchmark.crash;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import kz.enrollment.benchmark.city.Family;

/** A parent with a finished draft, in front of a browser. */
final class Parent {
    private static final long CODE_PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final String NUMBER = "id=\"number\">([^<]+)<";

    private final Family family;
    private final SmsInbox inbox;
    private Visitor visitor;
    private String code;

    Parent(Family family, SmsInbox inbox) {
        this.family = family;
        this.inbox = inbox;
    }

    Family family() {
        return family;
    }

    /** Everything but the last button. */
    void prepare(String url) throws IOException, InterruptedException {
        logIn(url);
        visitor.open(check());
        requestCode();
    }

    /** The last button; gives the receipt that the next page shows. */
    Receipt send() throws IOException, InterruptedException {
        visitor.press("submit", Map.of("code", code));
        return shown();
    }

    /** After a crash: a new log-in, and whatever is left to do. */
    Receipt comeBack(String url) throws IOException, InterruptedException {
        logIn(url);
        visitor.open(check());
        if (visitor.path().startsWith(check())) {
            requestCode();
            return send();
        }
        return shown();
    }

    private Receipt shown() throws IOException {
        return new Receipt(family.draft(), visitor.find(NUMBER));
    }

    private String check() {
        return "/apply/check?id=" + family.draft();
    }

    private void logIn(String url) throws IOException, InterruptedException {
        visitor = new Visitor(url);
        visitor.open("/login");
        long known = inbox.codes(family.phone());
        visitor.press("send", Map.of("iin", family.iin(), "phone", family.phone()));
        visitor.press("open", Map.of("code", awaitCode(known)));
    }

    private void requestCode() throws IOException, InterruptedException {
        long known = inbox.codes(family.phone());
        visitor.press("request-code", Map.of("truth", "on", "dataUse", "on"));
        code = awaitCode(known);
    }

    private String awaitCode(long known) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + CODE_PATIENCE;
        Optional<String> found = inbox.codeAfter(family.phone(), known);
        while (found.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("No code arrived; shown is " + visitor.path());
            }
            TimeUnit.MILLISECONDS.sleep(20);
            found = inbox.codeAfter(family.phone(), known);
        }
        return found.get();
    }
}
