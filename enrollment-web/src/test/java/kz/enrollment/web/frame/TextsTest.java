package kz.enrollment.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.signature.SignatureProblem;
import kz.enrollment.signature.SignatureRefused;
import kz.enrollment.signature.SigningState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages are complete, and no page or rule lacks its words. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/kz/enrollment/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path RULES = Path.of("../enrollment-ejb/src/main/java");

    private static final Pattern USED =
            Pattern.compile("(?:\\bt\\['|say\\.text\\(')([a-zA-Z0-9_.-]+[a-zA-Z0-9_-])'[\\],)]");
    private static final Pattern REFUSED =
            Pattern.compile("(?:BusinessRuleViolation|Refused\\.because)\\(\\s*\"([a-z_.-]*[a-z_])\"");

    @ParameterizedTest
    @ValueSource(strings = {"texts", "messages", "staff", "documents"})
    void both_languages_have_the_same_keys(String bundle) throws IOException {
        Properties kazakh = read(bundle + "_kk.properties");
        Properties russian = read(bundle + "_ru.properties");
        assertThat(kazakh.stringPropertyNames()).isNotEmpty().isEqualTo(russian.stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"texts_kk.properties", "texts_ru.properties"})
    void every_text_says_something_and_takes_its_arguments(String file) throws IOException {
        Properties texts = read(file);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank().doesNotContain("'");
            new MessageFormat(text);
        }
    }

    @Test
    void both_languages_take_the_same_arguments() throws IOException {
        Properties kazakh = read("texts_kk.properties");
        Properties russian = read("texts_ru.properties");
        for (String key : kazakh.stringPropertyNames()) {
            assertThat(arguments(kazakh.getProperty(key))).as(key).isEqualTo(arguments(russian.getProperty(key)));
        }
    }

    @Test
    void every_text_a_page_asks_for_exists() throws IOException {
        Set<String> used = found(PAGES, ".xhtml", USED);
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(read("texts_kk.properties").stringPropertyNames()).containsAll(used);
    }

    @Test
    void every_refusal_of_a_rule_has_its_text() throws IOException {
        Set<String> codes = found(RULES, ".java", REFUSED);
        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(read("texts_kk.properties").stringPropertyNames())
                .containsAll(codes.stream().map("violation."::concat).toList());
    }

    @Test
    void whatever_is_wrong_with_a_signature_or_in_its_way_has_its_text() throws IOException {
        Stream<String> problems = Stream.of(SignatureProblem.values())
                .map(problem -> "violation." + new SignatureRefused(problem).code());
        Stream<String> states = Stream.of(SigningState.values())
                .map(state -> "violation.signing." + state.name().toLowerCase(Locale.ROOT));
        assertThat(read("texts_kk.properties").stringPropertyNames())
                .containsAll(Stream.concat(problems, states).toList());
    }

    private static Set<String> found(Path root, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(TextsTest::content)
                    .flatMap((Function<String, Stream<MatchResult>>)
                            text -> pattern.matcher(text).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d)\\}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(file))) {
            properties.load(reader);
        }
        return properties;
    }
}
