package kz.enrollment.acceptance.product;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phone of the invented city and what arrives on it. */
public final class Phone {
    /** Registration numbers end with six digits as well, after a hyphen. */
    private static final Pattern CODE = Pattern.compile("(?<![-\\d])(\\d{6})\\b");

    private static final String CONSENTS = "1414";

    private final String number;
    private final Sandbox sandbox;

    Phone(String number, Sandbox sandbox) {
        this.number = number;
        this.sandbox = sandbox;
    }

    /** In the form {@code +7…}. */
    public String number() {
        return number;
    }

    /** Does something that makes the product send a code, and gives the code. */
    public String codeAfter(Runnable asking) {
        int before = news();
        asking.run();
        return codeSince(before);
    }

    /** How many messages of the product have come. */
    public int news() {
        return received("Enrollment").size();
    }

    /** The code in the newest message, once there are more than before. */
    public String codeSince(int before) {
        return Eventually.present(
                "a code on " + number, () -> newest("Enrollment", before).flatMap(Phone::code));
    }

    /** Does something that makes 1414 ask, and answers. */
    public void answerAfter(String answer, Runnable asking) {
        int before = received(CONSENTS).size();
        asking.run();
        Eventually.present("a question of 1414 on " + number, () -> newest(CONSENTS, before));
        answer(answer);
    }

    /** A message to 1414. */
    public void answer(String text) {
        sandbox.post("/api/phone/" + number + "/reply", Sandbox.json().add("text", text));
    }

    /** Lets a person answer 1414, or the phone by itself. */
    public Phone answeringByItself(boolean itself) {
        sandbox.post("/api/phone/" + number + "/habits", Sandbox.json().add("automatic", itself));
        return this;
    }

    /** Waits for a message of the product that has all these words. */
    public void awaitNotice(String... words) {
        Supplier<Optional<String>> look = () -> received("Enrollment").stream()
                .filter(text -> List.of(words).stream().allMatch(text::contains))
                .findFirst();
        Eventually.present("a message with " + List.of(words), look);
    }

    private Optional<String> newest(String from, int known) {
        List<String> texts = received(from);
        return texts.size() > known ? Optional.of(texts.get(0)) : Optional.empty();
    }

    private List<String> received(String from) {
        return sandbox.get("/api/phone/" + number + "/messages").asJsonArray().getValuesAs(JsonObject.class).stream()
                .filter(message -> "IN".equals(message.getString("direction")))
                .filter(message -> from.equals(message.getString("other")))
                .map(message -> message.getString("text"))
                .toList();
    }

    private static Optional<String> code(String text) {
        Matcher found = CODE.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
