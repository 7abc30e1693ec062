package kz.enrollment.statesystems.internal;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.RegistryUnavailable.Reason;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Stands before the interceptors of fault tolerance and turns their refusals into {@link RegistryUnavailable}. */
@Interceptor
@AsUnavailable("")
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Unavailability {

    @AroundInvoke
    Object ask(InvocationContext question) throws Exception {
        try {
            return question.proceed();
        } catch (CircuitBreakerOpenException open) {
            throw new RegistryUnavailable(service(question), Reason.CIRCUIT_OPEN);
        } catch (BulkheadException full) {
            throw new RegistryUnavailable(service(question), Reason.BUSY);
        }
    }

    private static String service(InvocationContext question) {
        AsUnavailable onMethod = question.getMethod().getAnnotation(AsUnavailable.class);
        AsUnavailable told = onMethod != null
                ? onMethod
                : question.getMethod().getDeclaringClass().getAnnotation(AsUnavailable.class);
        return told.value();
    }
}
