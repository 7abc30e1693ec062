package kz.enrollment.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import kz.enrollment.sandbox.city.City;

/**
 * Starts the sandbox as a process of its own: {@code --port N} (0: any free one, the default), {@code --campaign-year Y},
 * {@code --parent-pid P}, {@code --pki DIR} (directory of the certification authorities). Prints four lines: {@code SANDBOX
 * NCALAYER …} (address), {@code SANDBOX SMPP …} and {@code SANDBOX SMTP …} (ports), and once all of it listens
 * {@code SANDBOX READY http://127.0.0.1:PORT}. Ends on SIGTERM or with its parent.
 */
public final class Main {

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        var options = List.of(args);
        int year = number(options, "--campaign-year", Year.now(ALMATY).getValue());
        int port = number(options, "--port", 0);
        try (var sandbox = Sandbox.start(City.ofCampaignYear(year), port, pki(options), Clock.systemUTC())) {
            var end = new CountDownLatch(1);
            endWithParent(number(options, "--parent-pid", 0), end);
            Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
            System.out.println("SANDBOX NCALAYER " + sandbox.ncaLayer());
            System.out.println("SANDBOX SMPP " + sandbox.smppPort());
            System.out.println("SANDBOX SMTP " + sandbox.smtpPort());
            System.out.println("SANDBOX READY " + sandbox.address());
            end.await();
        } catch (IOException e) {
            System.err.println("The sandbox cannot start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void endWithParent(int pid, CountDownLatch end) {
        if (pid > 0) {
            ProcessHandle.of(pid).ifPresentOrElse(parent -> parent.onExit().thenRun(end::countDown), end::countDown);
        }
    }

    /** A directory that goes with the process unless one is named. */
    private static Path pki(List<String> options) throws IOException {
        int at = options.indexOf("--pki");
        if (at < 0 || at + 1 >= options.size()) {
            var fresh = Files.createTempDirectory("pki");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(fresh)));
            return fresh;
        }
        return Path.of(options.get(at + 1));
    }

    /** There are private keys in it. */
    private static void remove(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            System.err.println("Keys stay in " + directory + ": " + e.getMessage());
        }
    }

    private static int number(List<String> options, String name, int otherwise) {
        int at = options.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        try {
            return Integer.parseInt(options.get(at + 1));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            System.err.println(name + " needs a number");
            System.exit(2);
            return otherwise;
        }
    }
}
