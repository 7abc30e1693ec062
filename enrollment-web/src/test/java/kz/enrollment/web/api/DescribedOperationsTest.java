package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import kz.enrollment.web.integration.Secured;
import kz.enrollment.web.integration.SecuredOperations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponses;
import org.junit.jupiter.api.Test;

/** No operation of the API is served that {@code /openapi} does not describe. */
class DescribedOperationsTest {

    @Test
    void every_operation_has_a_name_a_summary_and_its_answers() {
        assertThat(operations()).hasSizeGreaterThan(15).allSatisfy(method -> {
            Operation operation = method.getAnnotation(Operation.class);
            assertThat(operation).as(method.toString()).isNotNull();
            assertThat(operation.operationId()).as(method.toString()).isNotBlank();
            assertThat(operation.summary()).as(method.toString()).isNotBlank();
            assertThat(answers(method)).as(method.toString()).anyMatch(status -> status.startsWith("2"));
        });
    }

    @Test
    void names_of_operations_are_their_own() {
        assertThat(operations())
                .extracting(method -> method.getAnnotation(Operation.class).operationId())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_secured_operation_tells_its_scope() {
        assertThat(operations())
                .filteredOn(method -> method.isAnnotationPresent(Secured.class))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(SecuredOperations.scopes())
                        .containsEntry(
                                method.getAnnotation(Operation.class).operationId(),
                                method.getAnnotation(Secured.class).value()));
    }

    @Test
    void every_operation_for_programs_is_secured() {
        assertThat(operations())
                .filteredOn(method -> method.getDeclaringClass().getPackage().equals(Secured.class.getPackage()))
                .hasSize(SecuredOperations.scopes().size())
                .allSatisfy(method -> assertThat(method.isAnnotationPresent(Secured.class))
                        .as(method.toString())
                        .isTrue());
    }

    private static List<Method> operations() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("kz.enrollment.web");
        return classes.stream()
                .filter(one -> one.isAnnotatedWith(Path.class))
                .map(JavaClass::reflect)
                .flatMap(one -> Stream.of(one.getDeclaredMethods()))
                .filter(DescribedOperationsTest::isOperation)
                .toList();
    }

    private static boolean isOperation(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(type -> type.isAnnotationPresent(HttpMethod.class));
    }

    private static List<String> answers(Method method) {
        APIResponses several = method.getAnnotation(APIResponses.class);
        APIResponse[] all = several == null ? method.getAnnotationsByType(APIResponse.class) : several.value();
        return Stream.of(all).map(APIResponse::responseCode).toList();
    }
}
