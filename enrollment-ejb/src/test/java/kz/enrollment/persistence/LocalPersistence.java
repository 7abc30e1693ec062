package kz.enrollment.persistence;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.enrollment.it.TestDatabase;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The real persistence unit on the real migrations without a container: each step is a transaction of its own with an
 * entity manager of its own, given to the beans under test as the container would.
 */
public final class LocalPersistence implements AutoCloseable {

    private final TestDatabase database = TestDatabase.start().migrated();
    private final EntityManagerFactory factory;
    private final List<Object> beans = new ArrayList<>();

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

    /** The bean gets the entity manager of each step. */
    public <T> T managed(T bean) {
        beans.add(bean);
        return bean;
    }

    public void step(Runnable work) {
        step(() -> {
            work.run();
            return null;
        });
    }

    /** Commits, or rolls back when the work throws. */
    public <T> T step(Supplier<T> work) {
        EntityManager entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            // Queries read through the transaction's connection, as they do under JTA.
            entities.unwrap(Connection.class);
            beans.forEach(bean -> give(bean, entities));
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    /** Runs SQL in a step of its own. */
    public void sql(String statement) {
        step(() -> {
            EntityManager entities = entitiesOf(beans.get(0));
            entities.createNativeQuery(statement).executeUpdate();
        });
    }

    public Object value(String query) {
        return step(() -> entitiesOf(beans.get(0)).createNativeQuery(query).getSingleResult());
    }

    /** An event nobody observes. */
    @SuppressWarnings("unchecked")
    public static <T> Event<T> unheard() {
        return (Event<T>) Proxy.newProxyInstance(
                LocalPersistence.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, values) -> null);
    }

    private static void give(Object bean, EntityManager entities) {
        try {
            field(bean).set(bean, entities);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static EntityManager entitiesOf(Object bean) {
        try {
            return (EntityManager) field(bean).get(bean);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Field field(Object bean) throws ReflectiveOperationException {
        Field field = bean.getClass().getDeclaredField("entities");
        field.setAccessible(true);
        return field;
    }

    @Override
    public void close() {
        factory.close();
        database.stop();
    }
}
