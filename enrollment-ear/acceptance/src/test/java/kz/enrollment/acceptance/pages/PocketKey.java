package kz.enrollment.acceptance.pages;

import java.util.Map;
import kz.enrollment.acceptance.product.EgovMobile;
import kz.enrollment.acceptance.product.EgovMobile.Outcome;

/** A parent's key in eGov Mobile, used on a page that waits for a signature. */
final class PocketKey {
    private static final int TAKEN = 200;
    private static final int FAILURE = 500;

    private final LightBrowser browser;
    private final EgovMobile mobile;
    private final String iin;
    private final Kind kind;

    /**
     * @param name RSA, GOST_512 or GOST_256
     * @param reliable whether eGov Mobile works; otherwise it may be out of order, or sign what nobody asked for
     */
    record Kind(String name, boolean reliable) {}

    PocketKey(LightBrowser browser, EgovMobile mobile, String iin, Kind kind) {
        this.browser = browser;
        this.mobile = mobile;
        this.iin = iin;
        this.kind = kind;
    }

    boolean isReliable() {
        return kind.reliable();
    }

    /** Signs what the page asks for, and goes on; false when eGov Mobile is out of order or signs wrongly, as ordered. */
    boolean sign() {
        String link = browser.find("id=\"open-app\"[^>]*href=\"([^\"]+)\"").replace("&amp;", "&");
        boolean taken = isTaken(link);
        if (taken) {
            browser.press("form", "signed", Map.of());
            requireNoFailure(browser.status(), browser.path() + ": " + browser.html());
        }
        return taken;
    }

    private boolean isTaken(String link) {
        try {
            Outcome outcome = mobile.sign(link, iin, kind.name());
            boolean taken = outcome.status() == TAKEN;
            requireNoFailure(outcome.status(), outcome.code());
            if (!taken && isReliable()) {
                throw new AssertionError("eGov Mobile was answered " + outcome.status() + " " + outcome.code());
            }
            return taken;
        } catch (IllegalStateException broken) {
            // the sandbox says the same when the product does not answer: only an ordered fault is an excuse
            if (isReliable()) {
                throw broken;
            }
            return false;
        }
    }

    private static void requireNoFailure(int status, String where) {
        if (status >= FAILURE) {
            throw new AssertionError(status + " to eGov Mobile or after it: " + where);
        }
    }
}
