package kz.enrollment.sandbox.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B, in Base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037"})
    void codes_are_the_last_six_digits_of_the_vectors_of_the_rfc(long second, String code) {
        var clock = Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC);
        assertThat(new Totp(clock).code(SECRET)).isEqualTo(code);
    }
}
