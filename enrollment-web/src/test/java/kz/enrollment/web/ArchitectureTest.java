package kz.enrollment.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import kz.enrollment.shared.Roles;
import kz.enrollment.web.fixture.ReachesInside;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final ArchRule FACES_ONLY = noClasses()
            .that()
            .resideInAPackage("kz.enrollment.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kz.enrollment.*.domain..", "kz.enrollment.*.internal..", "jakarta.persistence..")
            .because("pages know the faces of the subdomains only");

    @Test
    void pages_touch_the_faces_of_subdomains_only() {
        JavaClasses pages = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("kz.enrollment.web");
        assertThat(pages).hasSizeGreaterThan(30);
        FACES_ONLY.check(pages);
    }

    @Test
    void the_rule_bites() {
        JavaClasses wrong = new ClassFileImporter().importClasses(ReachesInside.class, Roles.class);
        assertThat(FACES_ONLY.evaluate(wrong).hasViolation()).isTrue();
    }
}
