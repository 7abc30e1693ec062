package kz.enrollment.verification.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import kz.enrollment.application.ApplicationView;

/** Applications of which a test names only what matters; everything else is absent, zero or false. */
final class Applications {

    private Applications() {}

    static ApplicationView with(Map<String, Object> told) {
        RecordComponent[] parts = ApplicationView.class.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts)
                .map(part -> told.getOrDefault(part.getName(), nothing(part.getType())))
                .toArray();
        try {
            return ApplicationView.class.getDeclaredConstructor(types).newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }
}
