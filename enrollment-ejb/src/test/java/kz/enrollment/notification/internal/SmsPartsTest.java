package kz.enrollment.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SmsPartsTest {

    @Test
    void seventy_kazakh_letters_are_one_message_and_one_more_makes_two() {
        assertThat(SmsParts.of("ә".repeat(70), 7)).singleElement().satisfies(part -> {
            assertThat(part.header()).isFalse();
            assertThat(part.coding()).isEqualTo((byte) 8);
            assertThat(part.body()).hasSize(140);
        });
        assertThat(SmsParts.of("ә".repeat(71), 7)).hasSize(2).allMatch(SmsParts.Part::header);
    }

    @Test
    void plain_latin_text_goes_one_byte_a_letter() {
        assertThat(SmsParts.of("a".repeat(160), 7)).singleElement().satisfies(part -> {
            assertThat(part.coding()).isZero();
            assertThat(part.body()).hasSize(160);
        });
        assertThat(SmsParts.of("a".repeat(161), 7)).hasSize(2);
    }

    /** These are letters elsewhere in the alphabet of GSM. */
    @Test
    void signs_that_mean_something_else_on_phones_are_not_sent_as_ascii() {
        assertThat(SmsParts.of("a_b@c$", 7))
                .singleElement()
                .satisfies(part -> assertThat(part.coding()).isEqualTo((byte) 8));
    }

    @Test
    void each_part_says_which_one_of_how_many_it_is() {
        var parts = SmsParts.of("ұ".repeat(150), 0x1234);
        assertThat(parts).hasSize(3);
        assertThat(parts.get(1).body()).startsWith(5, 0, 3, 0x34, 3, 2);
    }

    @Test
    void a_sign_of_two_units_is_not_cut() {
        var text = "ә".repeat(66) + "😀" + "ә".repeat(20);
        var parts = SmsParts.of(text, 7);
        assertThat(text(parts.get(0))).isEqualTo("ә".repeat(66));
        assertThat(text(parts.get(1))).startsWith("😀");
    }

    @Property
    void parts_fit_and_give_the_text_again(@ForAll @StringLength(max = 600) String text) {
        var parts = SmsParts.of(text, 1);
        assertThat(parts).allMatch(part -> part.body().length <= (part.coding() == 8 ? 140 : 160));
        var joined = parts.stream().map(SmsPartsTest::text).collect(Collectors.joining());
        // what is no text at all, half a pair, cannot be sent as one
        assertThat(joined).isEqualTo(new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE));
    }

    private static String text(SmsParts.Part part) {
        Charset charset = part.coding() == 8 ? StandardCharsets.UTF_16BE : StandardCharsets.US_ASCII;
        byte[] body = part.body();
        return new String(part.header() ? Arrays.copyOfRange(body, 6, body.length) : body, charset);
    }
}
