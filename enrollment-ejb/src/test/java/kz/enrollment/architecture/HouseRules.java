package kz.enrollment.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Set;

/** The house rules of the EJB module. Each has a fixture that breaks it, see {@link HouseRulesTest}. */
final class HouseRules {

    private HouseRules() {}

    /** @param root package of the subdomains; the fixtures have one of their own */
    static ArchRule subdomain_uses_only_what_the_table_allows(String root, String subdomain, Set<String> allowed) {
        String[] forbidden = SubdomainTable.MAY_USE.keySet().stream()
                .filter(other -> !other.equals(subdomain) && !allowed.contains(other))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + subdomain + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden))
                .as(subdomain + " uses only " + allowed)
                .allowEmptyShould(false);
    }

    static ArchRule insides_of_a_subdomain_are_its_own(String root, String subdomain) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackage(root + "." + subdomain + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        root + "." + subdomain + ".domain..", root + "." + subdomain + ".internal.."))
                .as("nobody outside touches domain and internal of " + subdomain);
    }

    static ArchRule no_faces_no_pdf(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "net.sf.jasperreports.."));
    }

    /** No JPA, JDBC, EJB nor anything else that stores: anybody may play the rule again, with nothing but Java. */
    static ArchRule the_rules_model_knows_no_storage(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".allocation.domain..")
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "kz.enrollment.shared..",
                        root + ".allocation.domain.."))
                .as("the rule's model knows no storage");
    }

    static ArchRule time_comes_from_the_clock(String root) {
        DescribedPredicate<JavaCall<?>> now = DescribedPredicate.describe(
                "the time of the machine",
                call -> call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Clock.class))
                        || call.getName().equals("currentTimeMillis"));
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(DescribedPredicate.describe("the time of the machine", now::test));
    }

    static ArchRule every_public_method_of_an_ejb_states_who_may_call(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .or()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Singleton.class)
                .and()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and()
                .areNotStatic()
                .should(stateWhoMayCall());
    }

    static ArchRule entities_have_no_public_fields_nor_setters(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should()
                .haveNameNotMatching("set[A-Z].*");
    }

    static ArchRule entity_fields_are_private(String root) {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .and(DescribedPredicate.describe(
                        "are not woven in",
                        (JavaField field) -> !field.getName().startsWith("_persistence")))
                .and()
                .areNotStatic()
                .should()
                .bePrivate();
    }

    static ArchRule entities_stay_inside(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(resideInAPackage(root + ".*"))
                .should(notReturnAnEntity());
    }

    static ArchRule classes_are_named_for_what_they_are(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveSimpleName("x")
                .orShould(beNamed(".*(Manager|Helper|Util|Utils|Impl|Data|Info|Processor)"));
    }

    static ArchRule bean_classes_are_not_final(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith(Stateless.class)
                .should()
                .notHaveModifier(JavaModifier.FINAL);
    }

    private static ArchCondition<JavaClass> beNamed(String pattern) {
        return new ArchCondition<>("be named " + pattern) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean matches = nameMatching(pattern).test(item);
                events.add(new SimpleConditionEvent(item, matches, item.getName() + " is named like anything"));
            }
        };
    }

    private static ArchCondition<JavaMethod> stateWhoMayCall() {
        return new ArchCondition<>("state who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean stated = method.isAnnotatedWith(RolesAllowed.class)
                        || method.isAnnotatedWith(PermitAll.class)
                        || method.isAnnotatedWith(DenyAll.class)
                        || method.getOwner().isAnnotatedWith(RolesAllowed.class)
                        || method.getOwner().isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(method, stated, method.getFullName() + " says nobody's role"));
            }
        };
    }

    private static ArchCondition<JavaMethod> notReturnAnEntity() {
        return new ArchCondition<>("not return an entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean leaks = method.getRawReturnType().isAnnotatedWith(Entity.class);
                events.add(new SimpleConditionEvent(method, !leaks, method.getFullName() + " hands out an entity"));
            }
        };
    }
}
