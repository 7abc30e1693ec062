package kz.enrollment.sandbox.pages;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.Person;
import kz.enrollment.sandbox.egov.Asked;
import kz.enrollment.sandbox.egov.EgovMobile;
import kz.enrollment.sandbox.egov.Key;
import kz.enrollment.sandbox.egov.Outcome;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;

/** The screen of eGov Mobile: a link, the document behind it, the person who signs, the outcome. */
public final class EgovMobilePage implements Route {

    /** Where the page is; a deep link puts {@code ?link=} behind it. */
    public static final String PATH = "/egov-mobile";

    private static final String COOKIE = "egov_mobile_iin";
    private static final Pattern IIN = Pattern.compile("\\b\\d{12}\\b");

    private final EgovMobile mobile;
    private final Function<String, Optional<Person>> people;
    private final String somebody;

    /**
     * @param people by IIN
     * @param somebody IIN of the person the application belongs to until another one is chosen
     */
    public EgovMobilePage(EgovMobile mobile, Function<String, Optional<Person>> people, String somebody) {
        this.mobile = mobile;
        this.people = people;
        this.somebody = somebody;
    }

    @Override
    public Reply answer(Request request) {
        if (!request.path().equals(PATH)) {
            return Pages.notFound(request);
        }
        if (request.query().containsKey("lang")) {
            return Pages.switchLanguage(request);
        }
        var link = (request.isPost() ? request.form() : request.query()).getOrDefault("link", "");
        if (link.isBlank()) {
            return page(request, start(request, ""));
        }
        try {
            var asked = mobile.open(link);
            return request.isPost() ? act(request, asked) : page(request, document(request, link, asked));
        } catch (EgovMobile.NotShown notShown) {
            return page(request, outcome(request, new Outcome(notShown.status(), "")));
        } catch (BadRequest unreadable) {
            return page(request, start(request, Texts.of(request).get("egov.unreadable")));
        }
    }

    private Reply act(Request request, Asked asked) {
        var form = request.form();
        if (form.containsKey("refuse")) {
            return page(request, outcome(request, mobile.refuse(asked)));
        }
        var iin = form.getOrDefault("iin", "").strip();
        var person = people.apply(iin);
        if (person.isEmpty()) {
            return page(request, start(request, Texts.of(request).get("egov.nobody")));
        }
        var outcome = mobile.sign(asked, person.get(), key(form.getOrDefault("key", "")));
        return page(request, outcome(request, outcome))
                .with("Set-Cookie", COOKIE + "=" + iin + "; Path=/; HttpOnly; SameSite=Lax");
    }

    private static Key key(String name) {
        return Arrays.stream(Key.values())
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElse(Key.GOST_512);
    }

    private String start(Request request, String problem) {
        return Html.fill(Assets.text("egov-start.html"), Texts.of(request).with(Map.of("problem", problem)));
    }

    private String document(Request request, String link, Asked asked) {
        var texts = Texts.of(request);
        return Html.fill(
                Assets.text("egov-document.html"),
                texts.with(Map.of(
                        "link", link,
                        "organisation", asked.organisation(texts.language()),
                        "what", asked.documentName(texts.language()),
                        "expires", asked.expires(),
                        "document", asked.text(),
                        "iin", signer(request, asked),
                        "keys", keys(texts))));
    }

    /** Whoever the document names first and we know, else whoever signed last. */
    private String signer(Request request, Asked asked) {
        return IIN.matcher(asked.text())
                .results()
                .map(MatchResult::group)
                .filter(iin -> people.apply(iin).isPresent())
                .findFirst()
                .or(() -> request.cookie(COOKIE))
                .orElse(somebody);
    }

    private static String keys(Texts texts) {
        return Arrays.stream(Key.values())
                .map(key -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                key, key == Key.GOST_512 ? " selected" : "", Html.escape(texts.get("egov.key." + key))))
                .collect(Collectors.joining());
    }

    private static String outcome(Request request, Outcome outcome) {
        var texts = Texts.of(request);
        var said = texts.get(outcome.isAccepted() ? "egov.accepted" : "egov.refused");
        return Html.fill(
                Assets.text("egov-outcome.html"),
                texts.with(Map.of("said", said, "status", outcome.status(), "reason", outcome.code())));
    }

    private static Reply page(Request request, String main) {
        return Pages.page(request, Texts.of(request), "eGov Mobile", main);
    }
}
