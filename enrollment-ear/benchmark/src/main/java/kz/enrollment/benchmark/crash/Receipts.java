package kz.enrollment.benchmark.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The receipts parents were shown, on the disk before they count. */
final class Receipts implements AutoCloseable {
    private final FileChannel file;
    private final List<Receipt> shown = new ArrayList<>();

    Receipts(Path file) throws IOException {
        this.file = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    synchronized void keep(Receipt receipt) throws IOException {
        file.write(ByteBuffer.wrap((receipt.draft() + " " + receipt.number() + "\n").getBytes(StandardCharsets.UTF_8)));
        file.force(true);
        shown.add(receipt);
        notifyAll();
    }

    /** Waits until so many were shown or the time is over. */
    synchronized void await(int number, long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; shown.size() < number && left > 0; left = (deadline - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    synchronized List<Receipt> shown() {
        return List.copyOf(shown);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
