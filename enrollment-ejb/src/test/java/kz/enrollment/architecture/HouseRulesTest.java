package kz.enrollment.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule holds for the code, and bites on the fixture that was written to break it. */
class HouseRulesTest {

    private static final String ROOT = "kz.enrollment";
    private static final String WRONG = "kz.enrollment.architecture.fixtures";
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(HouseRulesTest::isOurs)
            .importPackages(ROOT);
    private static final JavaClasses FIXTURES = new ClassFileImporter().importPackages(WRONG);

    /** The invented far side is on the class path of tests only. */
    private static boolean isOurs(Location location) {
        return !location.contains("/kz/enrollment/testpki/") && !location.contains("/kz/enrollment/sandbox/");
    }

    static Stream<ArchRule> rules() {
        return rulesFor(ROOT);
    }

    static Stream<ArchRule> rulesOfTheFixtures() {
        return rulesFor(WRONG);
    }

    private static Stream<ArchRule> rulesFor(String root) {
        return Stream.of(
                HouseRules.no_faces_no_pdf(root),
                HouseRules.the_rules_model_knows_no_storage(root),
                HouseRules.time_comes_from_the_clock(root),
                HouseRules.every_public_method_of_an_ejb_states_who_may_call(root),
                HouseRules.entities_have_no_public_fields_nor_setters(root),
                HouseRules.entity_fields_are_private(root),
                HouseRules.entities_stay_inside(root),
                HouseRules.classes_are_named_for_what_they_are(root),
                HouseRules.bean_classes_are_not_final(root));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_code_keeps_the_rule(ArchRule rule) {
        rule.check(CODE);
    }

    @ParameterizedTest
    @MethodSource("rulesOfTheFixtures")
    void the_rule_bites(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(FIXTURES)).isInstanceOf(AssertionError.class);
    }

    static List<String> subdomains() {
        return List.copyOf(SubdomainTable.MAY_USE.keySet());
    }

    @ParameterizedTest
    @MethodSource("subdomains")
    void a_subdomain_uses_only_what_the_table_allows(String subdomain) {
        HouseRules.subdomain_uses_only_what_the_table_allows(ROOT, subdomain, SubdomainTable.MAY_USE.get(subdomain))
                .check(CODE);
    }

    @ParameterizedTest
    @MethodSource("subdomains")
    void the_insides_of_a_subdomain_are_its_own(String subdomain) {
        HouseRules.insides_of_a_subdomain_are_its_own(ROOT, subdomain).check(CODE);
    }

    @Test
    void the_table_bites_on_a_subdomain_that_looks_upwards_or_inside() {
        assertThatThrownBy(() -> HouseRules.subdomain_uses_only_what_the_table_allows(WRONG, "audit", Set.of("shared"))
                        .check(FIXTURES))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> HouseRules.insides_of_a_subdomain_are_its_own(WRONG, "decision")
                        .check(FIXTURES))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void every_package_of_the_code_is_a_subdomain_of_the_table() {
        Set<String> found = CODE.stream()
                .map(type -> type.getPackageName().substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toSet());

        assertThat(SubdomainTable.MAY_USE.keySet()).containsExactlyInAnyOrderElementsOf(found);
    }
}
