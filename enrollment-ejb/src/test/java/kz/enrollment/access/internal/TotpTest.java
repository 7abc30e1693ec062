package kz.enrollment.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, "12345678901234567890". */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);
    private static final long STEP = 1_111_111_109 / 30;

    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_phone_may_be_a_step_late_or_early() {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW), NOW)).hasValue(STEP);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(30)), NOW))
                .hasValue(STEP - 1);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.plusSeconds(30)), NOW))
                .hasValue(STEP + 1);
    }

    @Test
    void older_codes_and_other_texts_belong_to_no_step() {
        assertThat(Totp.step(SECRET, Totp.code(SECRET, NOW.minusSeconds(60)), NOW))
                .isEmpty();
        assertThat(Totp.step(SECRET, "", NOW)).isEmpty();
        assertThat(Totp.step(SECRET, "81804", NOW)).isEmpty();
    }

    @Test
    void base_32_is_that_of_the_standard() {
        assertThat(Base32.decode("MZXW6YTBOI======")).asString().isEqualTo("foobar");
        assertThat(Base32.decode("mzxw 6ytb oi")).asString().isEqualTo("foobar");
        assertThatThrownBy(() -> Base32.decode("M1")).isInstanceOf(IllegalArgumentException.class);
    }
}
