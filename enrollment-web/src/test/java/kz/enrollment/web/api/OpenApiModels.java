package kz.enrollment.web.api;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Constructible;
import org.eclipse.microprofile.openapi.spi.OASFactoryResolver;

/** Parts of an API's description that keep what they are told: outside a server nobody else makes them. */
final class OpenApiModels extends OASFactoryResolver {

    @Override
    public <T extends Constructible> T createObject(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Kept()));
    }

    /** The values of one part by their names. */
    private static final class Kept implements InvocationHandler {

        private final Map<String, Object> values = new HashMap<>();
        private final Map<Object, Object> added = new HashMap<>();

        @Override
        public Object invoke(Object part, Method method, Object[] arguments) {
            String name = method.getName();
            if (arguments == null) {
                return name.equals("getProperties") ? added : values.get(plain(name));
            }
            if (arguments.length == 2) {
                added.put(arguments[0], arguments[1]);
                return part;
            }
            if (method.getReturnType() != void.class && name.startsWith("get")) {
                return added.get(arguments[0]);
            }
            values.put(plain(name), arguments[0]);
            return method.getReturnType() == void.class ? null : part;
        }

        private static String plain(String name) {
            return name.replaceFirst("^[gs]et", "").toLowerCase(Locale.ROOT);
        }
    }
}
