package kz.enrollment.web.integration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kz.enrollment.shared.Sha256;
import kz.enrollment.web.api.ApiRefusal;
import kz.enrollment.web.api.Problem;

/** A JSON object that was sent, where every mistake is refused with the name of the member. */
final class Body {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    /** A signature with its certificates is some 10 kB; the rest is small. */
    private static final int LARGEST = 512 * 1024;

    private static final int LONGEST_NAME = 60;

    private final String at;
    private final JsonObject json;
    private final String hash;

    private Body(String at, JsonObject json, String hash) {
        this.at = at;
        this.json = json;
        this.hash = hash;
    }

    static Body read(InputStream source) {
        byte[] bytes = bytes(source, LARGEST);
        JsonObject json = json(bytes)
                .orElseThrow(() -> Problem.of(BAD_REQUEST, "body.json").refusal());
        return new Body("", json, Sha256.of(bytes));
    }

    /** Empty for what is no JSON object. */
    static Optional<JsonObject> json(byte[] bytes) {
        try (JsonReader reader =
                Json.createReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            return Optional.of(reader.readObject());
        } catch (RuntimeException broken) {
            // The parser has several of them, for too deep a nesting a plain one.
            return Optional.empty();
        }
    }

    /** @throws ApiRefusal 413 for more than so many, of which one more is read at the most */
    static byte[] bytes(InputStream source, int largest) {
        try {
            byte[] bytes = source.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw Problem.of(TOO_LARGE, "body.too_many_bytes", largest).refusal();
            }
            return bytes;
        } catch (IOException broken) {
            throw Problem.of(BAD_REQUEST, "body.broken").refusal();
        }
    }

    /** SHA-256 of the bytes as they came. */
    String hash() {
        return hash;
    }

    Body only(Set<String> members) {
        json.keySet().stream()
                .filter(name -> !members.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused("member.unknown", name);
                });
        return this;
    }

    String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            throw refused("member.missing", name);
        }
        return text;
    }

    String textOrNull(String name) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString text) {
            return plain(text, name);
        }
        throw refused("member.type", name);
    }

    /** The database takes no NUL, and nobody means a control character here; line breaks are of base64 and PEM. */
    static boolean isPlain(String text) {
        return text.chars().noneMatch(one -> Character.isISOControl(one) && "\t\r\n".indexOf(one) < 0);
    }

    private String plain(JsonString text, String name) {
        String plain = text.getString();
        if (!isPlain(plain)) {
            throw refused("member.value", name);
        }
        return plain;
    }

    String textOrNull(String name, int longest) {
        String text = textOrNull(name);
        if (text != null && text.length() > longest) {
            throw refused("member.value", name);
        }
        return text;
    }

    boolean flag(String name, boolean missing) {
        JsonValue value = json.getOrDefault(name, missing ? JsonValue.TRUE : JsonValue.FALSE);
        if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
            throw refused("member.type", name);
        }
        return value == JsonValue.TRUE;
    }

    UUID id(String name) {
        return parsed(name, UUID::fromString);
    }

    byte[] base64(String name) {
        return parsed(name, text -> Base64.getMimeDecoder().decode(text));
    }

    <T> T parsed(String name, Function<String, T> parser) {
        String text = text(name);
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw refused("member.value", name);
        }
    }

    Body object(String name) {
        if (json.getOrDefault(name, JsonValue.NULL) instanceof JsonObject nested) {
            return new Body(at + name + '.', nested, hash);
        }
        throw refused("member.missing", name);
    }

    List<Body> objects(String name, int most) {
        List<Body> objects = new ArrayList<>();
        for (JsonValue value : array(name, most)) {
            if (!(value instanceof JsonObject nested)) {
                throw refused("member.type", name);
            }
            objects.add(new Body(at + name + '.', nested, hash));
        }
        return objects;
    }

    List<String> texts(String name, int most) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array(name, most)) {
            if (!(value instanceof JsonString text)) {
                throw refused("member.type", name);
            }
            texts.add(plain(text, name));
        }
        return texts;
    }

    private JsonArray array(String name, int most) {
        if (!(json.getOrDefault(name, JsonValue.NULL) instanceof JsonArray array)) {
            throw refused("member.missing", name);
        }
        if (array.isEmpty() || array.size() > most) {
            throw refused("member.value", name);
        }
        return array;
    }

    private ApiRefusal refused(String code, String name) {
        String shown = at + name.substring(0, Math.min(LONGEST_NAME, name.length()));
        return Problem.of(BAD_REQUEST, code, shown).at(shown).refusal();
    }
}
