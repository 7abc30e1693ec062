package kz.enrollment.web.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.shared.Language;
import kz.enrollment.web.frame.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTextsTest {

    @ParameterizedTest
    @CsvSource({
        "KK, N, false", "KK, N, true", "KK, T, false", "KK, T, true", "KK, NONE, false", "KK, NONE, true",
        "RU, N, false", "RU, N, true", "RU, T, false", "RU, T, true", "RU, NONE, false", "RU, NONE, true"
    })
    void every_rule_is_told_in_five_sentences(Language language, String rule, boolean released) {
        List<String> lines = RuleLines.of(stream(rule, released), Words.in(language));
        assertThat(lines).hasSize(5).doesNotHaveDuplicates();
        assertThat(lines.get(0)).contains("75");
        assertThat(String.join(" ", lines)).doesNotContain("{").satisfies(text -> {
            if (!"NONE".equals(rule)) {
                assertThat(text).contains("57").contains("18");
            }
        });
    }

    @Test
    void a_school_is_found_by_its_number_or_by_a_part_of_its_name_in_either_language() {
        LedgerStream stream = stream("N", false);
        assertThat(List.of("12", "№ 12", "лицей", "ЛИЦЕЙІ", "").stream()
                        .filter(text -> LedgerPage.matches(stream, text)))
                .hasSize(5);
        assertThat(List.of("1", "2", "120", "гимназия").stream().filter(text -> LedgerPage.matches(stream, text)))
                .isEmpty();
    }

    private static LedgerStream stream(String rule, boolean released) {
        return new LedgerStream(
                "ALM26-12K",
                new UUID(0, 12),
                12,
                "№ 12 мектеп-лицейі",
                "Школа-лицей № 12",
                "kk",
                75,
                3,
                2,
                0,
                rule,
                released,
                6,
                "0".repeat(64));
    }
}
