package kz.enrollment.acceptance.pages;

import java.util.Map;
import kz.enrollment.acceptance.product.EgovMobile;
import kz.enrollment.acceptance.product.EgovMobile.Outcome;

/** A parent's key in eGov Mobile, used on a page that waits for a signature. */
final class PocketKey {
    private final LightBrowser browser;
    private final EgovMobile mobile;
    private final String iin;
    private final String kind;

    /** @param kind RSA, GOST_512 or GOST_256 */
    PocketKey(LightBrowser browser, EgovMobile mobile, String iin, String kind) {
        this.browser = browser;
        this.mobile = mobile;
        this.iin = iin;
        this.kind = kind;
    }

    /** Signs what the page asks for, and goes on; false when eGov Mobile is out of order. */
    boolean sign() {
        String link = browser.find("id=\"open-app\"[^>]*href=\"([^\"]+)\"").replace("&amp;", "&");
        Outcome outcome;
        try {
            outcome = mobile.sign(link, iin, kind);
        } catch (IllegalStateException outOfOrder) {
            return false;
        }
        if (outcome.status() != 200) {
            throw new AssertionError("eGov Mobile was answered " + outcome.status() + " " + outcome.code());
        }
        browser.press("form", "signed", Map.of());
        return true;
    }
}
