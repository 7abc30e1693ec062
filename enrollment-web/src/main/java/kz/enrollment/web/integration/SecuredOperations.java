package kz.enrollment.web.integration;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.enrollment.integration.Scope;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which operation of the API needs which scope, for its description: as {@link Secured} says it, so that both are one. */
public final class SecuredOperations {

    private static final List<Class<?>> RESOURCES =
            List.of(DraftsResource.class, ApplicationsResource.class, PapersResource.class, EventsResource.class);

    private SecuredOperations() {}

    /** The records these operations take and give; what they are made of belongs to them. */
    public static List<Class<?>> records() {
        return List.of(
                DraftRequest.class,
                DraftsResource.Opened.class,
                DraftAnswer.class,
                SubmissionRequest.class,
                SubmissionRequest.Withdrawal.class,
                Receipt.class,
                ApplicationAnswer.class,
                Results.class,
                Feed.class);
    }

    /** By operationId. */
    public static Map<String, Scope> scopes() {
        return RESOURCES.stream()
                .flatMap(resource -> Stream.of(resource.getMethods()))
                .filter(method -> method.isAnnotationPresent(Secured.class))
                .collect(Collectors.toMap(
                        SecuredOperations::id,
                        method -> method.getAnnotation(Secured.class).value()));
    }

    private static String id(Method method) {
        return method.getAnnotation(Operation.class).operationId();
    }
}
