package kz.enrollment.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretTest {

    private static final UUID TICKET = new UUID(0, 1);

    private final Secret secret = new Secret(Optional.of("a-secret-of-the-tests-32-characters"));

    @Test
    void an_installation_without_a_real_secret_does_not_start() {
        assertThatThrownBy(() -> new Secret(Optional.empty())).hasMessageContaining("ENROLLMENT_SECRET");
        assertThatThrownBy(() -> new Secret(Optional.of("short"))).hasMessageContaining("ENROLLMENT_SECRET");
    }

    @Test
    void the_same_code_of_another_ticket_or_secret_looks_different() {
        var other = new Secret(Optional.of("another-secret-of-the-tests-32-long"));
        assertThat(secret.hash(TICKET, "123456"))
                .isEqualTo(secret.hash(TICKET, "123456"))
                .isNotEqualTo(secret.hash(new UUID(0, 2), "123456"))
                .isNotEqualTo(secret.hash(TICKET, "123457"))
                .isNotEqualTo(other.hash(TICKET, "123456"))
                .doesNotContain("123456");
    }
}
