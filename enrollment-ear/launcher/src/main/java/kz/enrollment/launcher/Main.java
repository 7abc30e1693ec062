package kz.enrollment.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Runs the whole product until it is interrupted or terminated; README, section Run. */
public final class Main {
    private Main() {}

    /** Takes no arguments: the environment says everything. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try {
            run(new Progress(out, System::nanoTime));
        } catch (StartRefused refusal) {
            err.println(refusal.getMessage());
        } catch (IOException | SQLException failure) {
            err.println("The start failed: " + failure.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        // Every way out of run() is a failure: the asked-for end comes as a signal, which ends the process by itself
        System.exit(1);
    }

    private static void run(Progress progress) throws IOException, InterruptedException, SQLException {
        Settings settings = Settings.from(System.getenv());
        Programs programs = Programs.beside(Main.class);
        DataDirectory directory = DataDirectory.take(settings.dataDirectory());
        Product product = new Product(settings, directory, programs, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(product, directory, progress), "stop"));
        product.start();
        throw new StartRefused(product.awaitUnexpectedEnd() + " ended by itself; everything is stopped (logs: "
                + directory.logs() + ").");
    }

    private static void end(Product product, DataDirectory directory, Progress progress) {
        product.stop();
        try {
            directory.close();
        } catch (IOException endsWithTheProcessAnyway) {
            progress.say("The lock of the data directory stays until the process is gone");
        }
    }
}
