package kz.enrollment.benchmark.crash;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many parents who press the last button in the same moment. */
final class Rush {
    static final long LONGEST = TimeUnit.SECONDS.toMillis(60);
    private static final int PREPARED_AT_ONCE = 8;

    private final List<Parent> parents;
    private final Receipts receipts;
    private final List<Future<Boolean>> sending = new ArrayList<>();
    private ExecutorService pool;

    Rush(List<Parent> parents, Receipts receipts) {
        this.parents = parents;
        this.receipts = receipts;
    }

    List<Parent> parents() {
        return parents;
    }

    void prepare(String url) throws IOException, InterruptedException {
        ExecutorService hands = Executors.newFixedThreadPool(PREPARED_AT_ONCE);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            for (Parent parent : parents) {
                all.add(() -> {
                    parent.prepare(url);
                    return null;
                });
            }
            for (Future<Void> one : hands.invokeAll(all)) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException("A parent could not prepare", failure.getCause());
        } finally {
            hands.shutdownNow();
        }
    }

    void send() {
        pool = Executors.newFixedThreadPool(parents.size());
        for (Parent parent : parents) {
            sending.add(pool.submit(() -> sent(parent)));
        }
    }

    /** Whoever gets no answer, because the server is gone, is answered after it. */
    private boolean sent(Parent parent) throws InterruptedException {
        try {
            receipts.keep(parent.send());
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Waits until everybody has an answer or none. */
    void over() throws InterruptedException, IOException {
        try {
            for (Future<Boolean> one : sending) {
                one.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
