package kz.enrollment.sandbox.fault;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The faults ordered for services; each counts down the calls it still spoils. */
public final class FaultBoard {

    /** Stands for every service of the bus. */
    public static final String EVERY_SERVICE = "*";

    private final Map<String, Order> orders = new HashMap<>();

    /**
     * A fault for the next calls of a service.
     *
     * @param delay how long to wait before the answer; only {@link Fault#DELAY} waits
     * @param times calls to spoil
     */
    public record Order(Fault fault, Duration delay, int times) {

        public static final Order NOTHING = new Order(Fault.NONE, Duration.ZERO, 0);

        private Order lessOne() {
            return new Order(fault, delay, times - 1);
        }
    }

    /** Orders a fault; {@link Fault#NONE} or zero times cancels what was ordered for that service. */
    public synchronized void order(String service, Order order) {
        if (order.fault() == Fault.NONE || order.times() < 1) {
            orders.remove(service);
        } else {
            orders.put(service, order);
        }
    }

    public synchronized void clear() {
        orders.clear();
    }

    /** The fault for this call of a bus service; its own order goes before the one for every service. */
    public synchronized Order takeForBus(String service) {
        return orders.containsKey(service) ? take(service) : take(EVERY_SERVICE);
    }

    /** The fault for this call of something that is not on the bus, e.g. the SMS gateway. */
    public synchronized Order take(String service) {
        var order = orders.getOrDefault(service, Order.NOTHING);
        order(service, order.lessOne());
        return order;
    }
}
