package kz.enrollment.sandbox.fault;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faults ordered for systems, and how often each system was called. */
public final class FaultBoard {

    /** Stands for every service of the bus. */
    public static final String EVERY_SERVICE = "*";

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    /**
     * A fault for the next calls of a system.
     *
     * @param delay how long to wait before the answer; only {@link Fault#DELAY} waits
     * @param times calls to spoil; {@link #UNTIL_CLEARED} for all of them
     */
    public record Order(Fault fault, Duration delay, int times) {

        public static final Order NOTHING = new Order(Fault.NONE, Duration.ZERO, 0);
        public static final int UNTIL_CLEARED = -1;

        public boolean untilCleared() {
            return times == UNTIL_CLEARED;
        }

        private boolean over() {
            return fault == Fault.NONE || times == 0;
        }

        private Order lessOne() {
            return untilCleared() ? this : new Order(fault, delay, times - 1);
        }
    }

    /**
     * How a system stands.
     *
     * @param calls since the sandbox started, spoilt ones among them
     */
    public record Standing(String system, Order order, long calls) {}

    private static final class Desk {
        private Order order = Order.NOTHING;
        private long calls;
    }

    /** Lists systems before they are called, so that the control page shows them. */
    public synchronized void know(Collection<String> systems) {
        systems.forEach(this::desk);
    }

    /** Whether a system has been listed or ordered before. */
    public synchronized boolean knows(String system) {
        return desks.containsKey(system);
    }

    /** Orders a fault; {@link Fault#NONE} or zero times cancels what was ordered for that system. */
    public synchronized void order(String system, Order order) {
        desk(system).order = order.over() ? Order.NOTHING : order;
    }

    public synchronized void clear() {
        desks.values().forEach(desk -> desk.order = Order.NOTHING);
    }

    /** The fault for this call of a bus service; its own order goes before the one for every service. */
    public synchronized Order takeForBus(String service) {
        if (!desk(service).order.over()) {
            return take(service);
        }
        desk(service).calls++;
        return take(EVERY_SERVICE);
    }

    /** The fault for this call of something that is not on the bus, e.g. the SMS centre. */
    public synchronized Order take(String system) {
        var desk = desk(system);
        var order = desk.order;
        desk.calls++;
        order(system, order.over() ? order : order.lessOne());
        return order;
    }

    /** What is ordered for a system now; counts as no call. */
    public synchronized Order peek(String system) {
        return desk(system).order;
    }

    /** All systems in the order they were listed. */
    public synchronized List<Standing> standings() {
        return desks.entrySet().stream()
                .map(entry -> new Standing(entry.getKey(), entry.getValue().order, entry.getValue().calls))
                .toList();
    }

    private Desk desk(String system) {
        return desks.computeIfAbsent(system, name -> new Desk());
    }
}
