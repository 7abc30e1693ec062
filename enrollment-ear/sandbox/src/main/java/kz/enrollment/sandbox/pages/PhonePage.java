package kz.enrollment.sandbox.pages;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.LivingCity;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.phone.ConsentDesk;
import kz.enrollment.sandbox.phone.Message;
import kz.enrollment.sandbox.phone.PhoneNetwork;

/** One phone: messages newest first, a form to answer 1414, and the phone's habits. */
final class PhonePage {

    private static final Pattern PATH = Pattern.compile("/phone/(\\+7\\d{10})(/reply|/habits)?");
    private static final int LONGEST_TEXT = 200;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Almaty"));

    private final LivingCity city;
    private final PhoneNetwork phones;
    private final ConsentDesk desk;

    PhonePage(LivingCity city, PhoneNetwork phones, ConsentDesk desk) {
        this.city = city;
        this.phones = phones;
        this.desk = desk;
    }

    Reply answer(Request request) {
        var path = PATH.matcher(request.path());
        if (!path.matches() || (path.group(2) != null) != request.isPost()) {
            return Pages.notFound(request);
        }
        var number = path.group(1);
        if (!request.isPost()) {
            return show(request, number);
        }
        if (path.group(2).equals("/reply")) {
            reply(number, request.form().getOrDefault("text", ""));
        } else {
            change(number, request.form());
        }
        return Reply.redirect("/phone/" + number);
    }

    private void reply(String number, String text) {
        if (!text.isBlank()) {
            desk.receive(number, text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        }
    }

    private void change(String number, Map<String, String> form) {
        phones.answerByItself(number, form.containsKey("automatic"));
        phones.block1414(number, form.containsKey("blocks1414"));
    }

    private Reply show(Request request, String number) {
        var texts = Texts.of(request);
        var habits = phones.habits(number);
        var main = Html.fill(
                Assets.text("phone.html"),
                texts.with(Map.of(
                        "number",
                        number,
                        "owner",
                        owner(number, texts),
                        "messages-list",
                        messages(number, texts),
                        "automatic-checked",
                        habits.automatic() ? " checked" : "",
                        "blocks1414-checked",
                        habits.blocks1414() ? " checked" : "")));
        return Pages.page(request, texts, number, main);
    }

    private String owner(String number, Texts texts) {
        return city.familyAt(number)
                .map(family -> family.code() + ": "
                        + family.situation().description(texts.language().code()))
                .orElse(texts.get("stranger"));
    }

    private String messages(String number, Texts texts) {
        var messages = phones.messages(number);
        if (messages.isEmpty()) {
            return "<li class=\"none\">" + Html.escape(texts.get("no-messages")) + "</li>";
        }
        return messages.stream().map(message -> message(message, texts)).collect(Collectors.joining());
    }

    private static String message(Message message, Texts texts) {
        boolean in = message.direction() == Message.Direction.IN;
        return Html.fill(
                "<li class=\"{{side}}\"><p class=\"meta\">{{who}} · <time>{{at}}</time></p><p>{{text}}</p></li>",
                Map.of(
                        "side",
                        in ? "in" : "out",
                        "who",
                        texts.get(in ? "from" : "to") + " " + message.other(),
                        "at",
                        TIME.format(message.at()),
                        "text",
                        message.text()));
    }
}
