package kz.enrollment.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kz.enrollment.consent.AccessName;
import kz.enrollment.consent.ConsentStatus;
import kz.enrollment.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of a consent, every reason and every act a parent may see has its words in both languages. */
class OwnDataTextsTest {
    /** Acts with a family's data that a parent must be told by their name; of the rest it is enough that there was one. */
    private static final List<String> TOLD_BY_NAME = List.of(
            "CASE_READ",
            "DOCUMENT_READ",
            "CHECK_BY_HAND",
            "CONSENT_REQUESTED",
            "CONSENT_SENT",
            "CONSENT_APPROVED",
            "CONSENT_DENIED",
            "CONSENT_REVOKED",
            "APPLICATION_READ",
            "APPLICATIONS_READ",
            "APPLICATION_SUBMITTED",
            "APPLICATION_ADMITTED",
            "APPLICATION_REFUSED",
            "APPLICATION_WITHDRAWN",
            "APPLICATION_ENROLLED");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_of_the_dialogue_says_what_happened_and_what_to_do(Language language) {
        var texts = texts(language);
        var titles = Arrays.stream(ConsentState.values())
                .map(state -> texts.getString("consent." + state + ".title"))
                .toList();
        var advice = Arrays.stream(ConsentState.values())
                .map(state -> texts.getString("consent." + state + ".text"))
                .toList();
        assertThat(advice).doesNotHaveDuplicates();
        assertThat(titles).hasSameSizeAs(advice);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_of_consents_has_words_for_every_state_and_purpose(Language language) {
        var texts = texts(language);
        assertThat(Arrays.stream(ConsentStatus.values()).map(status -> texts.getString("consents.status." + status)))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(AccessName.values()).map(access -> texts.getString("consents.access." + access)))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(ConsentStatus.values())
                        .filter(status -> !status.open() && !status.approved())
                        .map(status -> texts.getString("consents.hint." + status)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_act_and_everybody_who_may_act_has_words(Language language) {
        var texts = texts(language);
        assertThat(TOLD_BY_NAME)
                .allMatch(act -> texts.containsKey("access.act." + act))
                .noneMatch(act -> texts.getString("access.act." + act).equals(texts.getString("access.act.OTHER")));
        assertThat(Stream.of(
                        "own",
                        "PARENT",
                        "OFFICER",
                        "DIRECTOR",
                        "DISTRICT",
                        "CITY_ADMIN",
                        "AUDITOR",
                        "INTEGRATION",
                        "SYSTEM",
                        "ANONYMOUS"))
                .allMatch(role -> texts.containsKey("access.who." + role));
        assertThat(List.of("silent", "hand", "consent"))
                .allMatch(state -> texts.containsKey("checks." + state + ".title"))
                .allMatch(state -> texts.containsKey("checks." + state + ".text"));
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle("kz.enrollment.web.texts", language.locale());
    }
}
