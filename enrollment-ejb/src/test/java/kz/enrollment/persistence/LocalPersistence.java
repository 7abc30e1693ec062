package kz.enrollment.persistence;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Map;
import java.util.function.Supplier;
import kz.enrollment.it.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The real persistence unit on the real migrations without a container: each step is a transaction of its own with an
 * entity manager of its own, given to the beans under test as the container would; threads do not see each other.
 */
public final class LocalPersistence implements AutoCloseable {

    private final TestDatabase database = TestDatabase.start().migrated();
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final EntityManager shared = (EntityManager) Proxy.newProxyInstance(
            LocalPersistence.class.getClassLoader(), new Class<?>[] {EntityManager.class}, this::call);

    public LocalPersistence() {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url() + (database.url().contains("?") ? "&" : "?") + "stringtype=unspecified");
        source.setUser("postgres");
        factory = Persistence.createEntityManagerFactory(
                "enrollment",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "eclipselink.target-server", "None",
                        "eclipselink.logging.level", "OFF"));
    }

    /** The bean works with the entity manager of the step it is called in. */
    public <T> T managed(T bean) {
        try {
            Field field = bean.getClass().getDeclaredField("entities");
            field.setAccessible(true);
            field.set(bean, shared);
            return bean;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public void step(Runnable work) {
        step(() -> {
            work.run();
            return null;
        });
    }

    /** Commits, or rolls back when the work throws. */
    public <T> T step(Supplier<T> work) {
        EntityManager outer = current.get();
        EntityManager entities = factory.createEntityManager();
        current.set(entities);
        try {
            entities.getTransaction().begin();
            // Queries read through the transaction's connection, as they do under JTA.
            entities.unwrap(Connection.class);
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
            current.set(outer);
        }
    }

    /** Runs SQL in a step of its own. */
    public void sql(String statement) {
        step(() -> {
            shared.createNativeQuery(statement).executeUpdate();
        });
    }

    public Object value(String query) {
        return step(() -> shared.createNativeQuery(query).getSingleResult());
    }

    /** An event nobody observes. */
    @SuppressWarnings("unchecked")
    public static <T> Event<T> unheard() {
        return (Event<T>) Proxy.newProxyInstance(
                LocalPersistence.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, values) -> null);
    }

    private Object call(Object proxy, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(current.get(), values);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    @Override
    public void close() {
        factory.close();
        database.stop();
    }
}
