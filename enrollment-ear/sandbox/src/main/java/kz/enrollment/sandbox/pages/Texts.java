package kz.enrollment.sandbox.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import kz.enrollment.sandbox.city.Language;
import kz.enrollment.sandbox.http.Request;

/** The texts of the pages in the visitor's language: own choice, else the browser's, else Kazakh. */
final class Texts {

    static final String COOKIE = "sandbox_lang";

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "kz.enrollment.sandbox.pages.texts",
                Locale.forLanguageTag(language.code()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static Texts of(Request request) {
        var wanted = request.cookie(COOKIE)
                .or(() -> request.header("accept-language"))
                .orElse("");
        return new Texts(wanted.toLowerCase(Locale.ROOT).startsWith("ru") ? Language.RU : Language.KK);
    }

    Language language() {
        return language;
    }

    Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    String get(String key) {
        return bundle.getString(key);
    }

    /** All texts, to be filled into a template together with what is special to a page. */
    Map<String, Object> with(Map<String, ?> values) {
        var all = new HashMap<String, Object>();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        all.put("lang", language.code());
        all.putAll(values);
        return all;
    }
}
