package kz.enrollment.sandbox.pages;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.sandbox.mail.MailBox;
import kz.enrollment.sandbox.phone.ConsentDesk;
import kz.enrollment.sandbox.phone.PhoneNetwork;

/** The pages for people: families, their phones, the mailbox, the authenticator of the demo staff. */
public final class Pages implements Route {

    private static final Pattern OWN = Pattern.compile(
            "/|/authenticator|/egov-mobile|/control(?:/families/[A-Z0-9_]+-\\d+)?|/mail|/ncalayer|/phone/\\+7\\d{10}");

    private final FamiliesPage families;
    private final PhonePage phone;
    private final AuthenticatorPage authenticator;
    private final MailPage mail;

    public Pages(LivingCity city, PhoneNetwork phones, ConsentDesk desk, MailBox box, Clock clock) {
        families = new FamiliesPage(city);
        phone = new PhonePage(city, phones, desk);
        mail = new MailPage(box);
        authenticator = new AuthenticatorPage(city, clock);
    }

    @Override
    public Reply answer(Request request) {
        if (request.query().containsKey("lang")) {
            return switchLanguage(request);
        }
        var path = request.path();
        return switch (path) {
            case "/" -> families.show(request);
            case "/mail" -> mail.show(request);
            case "/authenticator" -> authenticator.show(request);
            case "/assets/sandbox.css" -> Reply.of(200, "text/css; charset=utf-8", Assets.text("sandbox.css"));
            case "/assets/live.js" -> Reply.of(200, "text/javascript; charset=utf-8", Assets.text("live.js"));
            default -> path.startsWith("/phone/") ? phone.answer(request) : notFound(request);
        };
    }

    static Reply switchLanguage(Request request) {
        var language = request.query().get("lang").equals("ru") ? "ru" : "kk";
        var cookie = Texts.COOKIE + "=" + language + "; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax";
        return Reply.redirect(own(request.path())).with("Set-Cookie", cookie);
    }

    /** A path from outside is repeated only when it is one of ours: {@code //elsewhere} would lead to another site. */
    private static String own(String path) {
        return OWN.matcher(path).matches() ? path : "/";
    }

    /** A page inside the frame that all pages share. */
    static Reply page(Request request, Texts texts, String title, String main) {
        var values = texts.with(Map.of("title", title, "main", main, "path", own(request.path())));
        return Reply.html(Html.fill(Assets.text("page.html"), values));
    }

    static Reply notFound(Request request) {
        var texts = Texts.of(request);
        var main = "<h1>" + Html.escape(texts.get("not-found")) + "</h1>";
        return new Reply(
                404,
                Map.of("Content-Type", "text/html; charset=utf-8"),
                page(request, texts, texts.get("not-found"), main).body());
    }
}
