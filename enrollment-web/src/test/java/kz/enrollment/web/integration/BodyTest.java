package kz.enrollment.web.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyTest {

    @Test
    void members_are_read_by_type() {
        Body body = read("{\"text\":\"ә\",\"flag\":true,\"list\":[\"a\",\"b\"],\"inner\":{\"text\":\"x\"}}");
        assertThat(body.text("text")).isEqualTo("ә");
        assertThat(body.flag("flag", false)).isTrue();
        assertThat(body.flag("absent", true)).isTrue();
        assertThat(body.texts("list", 2)).containsExactly("a", "b");
        assertThat(body.object("inner").text("text")).isEqualTo("x");
        assertThat(body.textOrNull("absent")).isNull();
    }

    @Test
    void brackets_nested_too_deeply_are_the_senders_mistake() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(Body.json(deep.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Body.json("[]".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Body.json("{\"a\":[[1]]}".getBytes(StandardCharsets.UTF_8))).isPresent();
    }

    @Test
    void the_hash_is_of_the_bytes_as_they_came() {
        assertThat(read("{\"a\":1}").hash()).isNotEqualTo(read("{ \"a\":1}").hash());
        assertThat(read("{\"a\":1}").hash()).isEqualTo(read("{\"a\":1}").hash());
    }

    @Test
    void basic_credentials_are_form_encoded_inside() {
        String encoded = Base64.getEncoder().encodeToString("an%2Bid:se%3Acret".getBytes(StandardCharsets.UTF_8));
        ClientCredentials credentials = ClientCredentials.basic(encoded);
        assertThat(credentials.id()).isEqualTo("an+id");
        assertThat(credentials.secret()).isEqualTo("se:cret");
        assertThat(ClientCredentials.basic("???").id()).isEmpty();
        assertThat(credentials.toString()).doesNotContain("cret");
    }

    @Test
    void control_characters_are_refused_where_the_database_takes_none() {
        assertThat(Body.isPlain("a\u0000b")).isFalse();
        assertThat(Body.isPlain("\u0001")).isFalse();
        assertThat(Body.isPlain("ә\r\nb")).isTrue();
        String encoded = Base64.getEncoder().encodeToString("a%00b:secret".getBytes(StandardCharsets.UTF_8));
        assertThat(ClientCredentials.basic(encoded).id()).isEmpty();
    }

    @Test
    void every_secured_operation_is_described_once() {
        assertThat(SecuredOperations.scopes()).hasSize(10).doesNotContainKey("");
    }

    @Test
    void absent_members_are_left_out_of_answers() {
        var entry = new Feed.Human("990101000000", "Әлиева", null, null);
        assertThat(RecordJson.text(entry)).isEqualTo("{\"iin\":\"990101000000\",\"surname\":\"Әлиева\"}");
        assertThat(RecordJson.of(new ApplicationAnswer.Event(Instant.EPOCH, "ADMITTED"))
                        .keySet())
                .isEqualTo(Map.of("at", 1, "kind", 1).keySet());
    }

    private static Body read(String json) {
        return Body.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
