package kz.enrollment.benchmark.inside;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many threads who take one piece of work after the other. */
record Crew(int threads) {

    /** What is done with the piece of an index. */
    @FunctionalInterface
    interface Work {
        void on(int index) throws SQLException;
    }

    /** Does all pieces and tells how long it took, and each of them. */
    Timing all(int pieces, Work work) {
        long[] nanos = new long[pieces];
        AtomicInteger next = new AtomicInteger();
        Callable<Void> member = () -> {
            for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                long begun = System.nanoTime();
                work.on(i);
                nanos[i] = System.nanoTime() - begun;
            }
            return null;
        };
        long before = processor();
        long begun = System.nanoTime();
        together(member);
        return new Timing(System.nanoTime() - begun, processor() - before, nanos);
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void together(Callable<Void> member) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> members = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                members.add(member);
            }
            for (Future<Void> one : pool.invokeAll(members)) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            pool.shutdownNow();
        }
    }
}
