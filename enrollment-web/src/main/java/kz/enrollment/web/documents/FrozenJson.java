package kz.enrollment.web.documents;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.enrollment.reports.ReportLanguage;
import kz.enrollment.shared.ClockProducer;

/**
 * One object of a frozen document, read in one language. A text that differs by language stands there twice, as {@code
 * nameKk} and {@code nameRu}; a plain {@code name} serves both.
 *
 * <p>What is missing is refused with the member's name only, never with content: the message may reach a log.
 */
record FrozenJson(JsonObject json, ReportLanguage language) {

    String text(String name) {
        return find(name).orElseThrow(() -> missing(name));
    }

    /** The text, or an empty one where the school or the register had nothing. */
    String textOrEmpty(String name) {
        return find(name).orElse("");
    }

    Optional<String> find(String name) {
        return value(name)
                .or(() -> value(name + (language == ReportLanguage.KK ? "Kk" : "Ru")))
                .map(FrozenJson::plain);
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    /** The instant on Almaty's clock, whatever offset it was frozen with. */
    ZonedDateTime time(String name) {
        return OffsetDateTime.parse(text(name)).atZoneSameInstant(ClockProducer.ALMATY);
    }

    long number(String name) {
        return value(name)
                .filter(JsonNumber.class::isInstance)
                .map(JsonNumber.class::cast)
                .map(JsonNumber::longValueExact)
                .orElseThrow(() -> missing(name));
    }

    int count(String name) {
        return Math.toIntExact(number(name));
    }

    boolean flag(String name) {
        JsonValue value = value(name).orElseThrow(() -> missing(name));
        return value == JsonValue.TRUE;
    }

    FrozenJson object(String name) {
        return value(name).map(this::wrap).orElseThrow(() -> missing(name));
    }

    /** Missing on papers issued before there was such a thing. */
    Optional<FrozenJson> findObject(String name) {
        return value(name).map(this::wrap);
    }

    <T> List<T> objects(String name, Function<FrozenJson, T> reader) {
        return values(name).stream().map(this::wrap).map(reader).toList();
    }

    List<String> texts(String name) {
        return values(name).stream().map(FrozenJson::plain).toList();
    }

    private List<JsonValue> values(String name) {
        return List.copyOf(value(name).orElseThrow(() -> missing(name)).asJsonArray());
    }

    private FrozenJson wrap(JsonValue value) {
        return new FrozenJson(value.asJsonObject(), language);
    }

    private Optional<JsonValue> value(String name) {
        return Optional.ofNullable(json.get(name)).filter(value -> value != JsonValue.NULL);
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("The frozen document lacks " + name);
    }
}
