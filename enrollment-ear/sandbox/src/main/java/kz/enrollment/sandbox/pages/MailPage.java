package kz.enrollment.sandbox.pages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.mail.Letter;
import kz.enrollment.sandbox.mail.MailBox;

/** All letters the product has sent, newest first. */
final class MailPage {

    private static final int SHOWN = 100;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Almaty"));

    private final MailBox box;

    MailPage(MailBox box) {
        this.box = box;
    }

    Reply show(Request request) {
        var texts = Texts.of(request);
        var letters = box.letters().stream()
                .limit(SHOWN)
                .map(letter -> letter(letter, texts))
                .collect(Collectors.joining());
        var none = "<li>" + Html.escape(texts.get("no-letters")) + "</li>";
        var main =
                Html.fill(Assets.text("mail.html"), texts.with(Map.of("letters", letters.isEmpty() ? none : letters)));
        return Pages.page(request, texts, texts.get("mail"), main);
    }

    private static String letter(Letter letter, Texts texts) {
        return Html.fill(
                Assets.text("letter.html"),
                Map.of(
                        "subject", letter.subject(),
                        "to-label", texts.get("to"),
                        "to", letter.to(),
                        "from-label", texts.get("from"),
                        "from-address", letter.from(),
                        "at", TIME.format(letter.at()),
                        "text", letter.text()));
    }
}
