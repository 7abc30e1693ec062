package kz.enrollment.statesystems.internal;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Tells refusals of a circuit breaker or bulkhead as what they are to callers: the system gives no answer. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface AsUnavailable {

    /** The service behind the class or method. */
    @Nonbinding
    String value();
}
