package kz.enrollment.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.enrollment.shared.BusinessRuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaffSignaturesTest {

    @Test
    void staff_may_decide_without_a_signature_unless_told_otherwise() {
        assertThat(new StaffSignatures(Optional.empty()).isRequired()).isFalse();
        assertThatCode(new StaffSignatures(Optional.of("offered"))::requireNotRequired)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"required", "requird", ""})
    void anything_but_offered_requires_one(String policy) {
        assertThatThrownBy(new StaffSignatures(Optional.of(policy))::requireNotRequired)
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("decision.signature_required"));
    }
}
