package kz.enrollment.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.enrollment.statesystems.RegistryUnavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffTextsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("\\b([sd])\\['([\\w.-]*\\w)'\\]");
    private static final Path LEDGERS = Path.of("../enrollment-ejb/src/main/java/kz/enrollment/allocation");
    private static final Pattern FOUND_WRONG = Pattern.compile("(?:[wW]rong|LedgerMismatch)\\([^;]*\"([A-Z_]+)\"\\)");
    private static final Pattern CONSTANT = Pattern.compile("^        ([A-Z_]+),?$", Pattern.MULTILINE);
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"staff", "documents"})
    void both_languages_have_the_same_texts_with_the_same_arguments(String name) {
        ResourceBundle kazakh = bundle(name, "kk");
        ResourceBundle russian = bundle(name, "ru");
        assertThat(kazakh.keySet()).isEqualTo(russian.keySet());
        assertThat(kazakh.keySet())
                .allSatisfy(key -> assertThat(arguments(kazakh.getString(key)))
                        .as(key)
                        .isEqualTo(arguments(russian.getString(key))));
    }

    @Test
    void every_text_a_page_names_exists() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path page : pages()) {
            KEY.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1) + ":" + found.group(2))
                    .forEach(named::add);
        }
        assertThat(named)
                .hasSizeGreaterThan(100)
                .allSatisfy(key -> assertThat(bundle(key.startsWith("s:") ? "staff" : "documents", "kk")
                                .keySet())
                        .contains(key.substring(2)));
    }

    @Test
    void everything_a_check_of_ledgers_may_find_has_its_words() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(LEDGERS)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(source);
                Pattern code = source.endsWith("Mismatch.java") ? CONSTANT : FOUND_WRONG;
                code.matcher(text).results().map(found -> found.group(1)).forEach(codes::add);
            }
        }
        assertThat(codes).contains("HASH", "COUNTERS", "RECEIPT", "HEADS_FILE").hasSizeGreaterThan(12);
        assertThat(bundle("staff", "kk").keySet())
                .containsAll(codes.stream().map("replay.code."::concat).toList());
    }

    @ParameterizedTest
    @EnumSource(RegistryUnavailable.Reason.class)
    void every_way_of_a_system_to_be_silent_has_its_words(RegistryUnavailable.Reason reason) {
        String key = "evidence.system." + reason.name().toLowerCase(Locale.ROOT);
        assertThat(bundle("staff", "kk").keySet()).contains(key);
        assertThat(bundle("staff", "ru").keySet()).contains(key);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static ResourceBundle bundle(String name, String language) {
        return ResourceBundle.getBundle("kz.enrollment.web." + name, Locale.forLanguageTag(language));
    }
}
