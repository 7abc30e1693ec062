package kz.enrollment.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Language;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.signature.SigningPurpose;
import org.junit.jupiter.api.Test;

class LoginChallengeTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-06-01T04:00:00Z"), ZoneOffset.UTC);

    private final LoginChallenge challenge = new LoginChallenge("https://portal.test", 3, NOW);

    @Test
    void it_names_the_portal_the_kind_of_log_in_and_the_moment() {
        assertThat(draw(SigningPurpose.PARENT_LOGIN, SignatureFormat.CMS, Language.RU))
                .contains("https://portal.test", "родитель", "2026-06-01T04:00:00Z");
        assertThat(draw(SigningPurpose.STAFF_LOGIN, SignatureFormat.CMS, Language.KK))
                .contains("https://portal.test", "қызметкер");
        assertThat(draw(SigningPurpose.STAFF_LOGIN, SignatureFormat.XML, Language.KK))
                .contains("purpose=\"STAFF_LOGIN\"", "қызметкер");
    }

    @Test
    void it_warns_who_did_not_open_the_portal_that_somebody_else_would_come_in() {
        assertThat(draw(SigningPurpose.PARENT_LOGIN, SignatureFormat.CMS, Language.RU))
                .contains("откажитесь", "увидит ваши данные");
        assertThat(draw(SigningPurpose.PARENT_LOGIN, SignatureFormat.CMS, Language.KK))
                .contains("бас тартыңыз", "деректеріңізді көреді");
        assertThat(draw(SigningPurpose.STAFF_LOGIN, SignatureFormat.CMS, Language.RU))
                .contains("откажитесь");
    }

    @Test
    void no_two_are_alike() {
        assertThat(draw(SigningPurpose.PARENT_LOGIN, SignatureFormat.CMS, Language.KK))
                .isNotEqualTo(draw(SigningPurpose.PARENT_LOGIN, SignatureFormat.CMS, Language.KK));
    }

    @Test
    void an_address_gets_so_many_and_another_one_its_own() {
        for (int i = 0; i < 3; i++) {
            draw(SigningPurpose.PARENT_LOGIN, SignatureFormat.CMS, Language.KK);
        }
        assertThatThrownBy(() -> draw(SigningPurpose.STAFF_LOGIN, SignatureFormat.CMS, Language.KK))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("login.too_many_codes"));
        assertThat(challenge.draw(SigningPurpose.STAFF_LOGIN, SignatureFormat.CMS, Language.KK, "192.0.2.2"))
                .isNotEmpty();
    }

    private String draw(SigningPurpose purpose, SignatureFormat format, Language language) {
        return new String(challenge.draw(purpose, format, language, "192.0.2.1"), StandardCharsets.UTF_8);
    }
}
