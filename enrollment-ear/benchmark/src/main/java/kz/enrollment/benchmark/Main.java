package kz.enrollment.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.enrollment.benchmark.ledger.ReplayBenchmark;

/** Runs what the arguments name: {@code p1}, {@code p2}, {@code p4}, {@code crash [rounds]} or {@code all}. */
public final class Main {
    private static final String USAGE = "Say p1, p2, p4, crash [rounds] or all";
    private static final int FEW_STREAMS = 1;
    private static final int STREAMS_OF_A_CITY = 428;

    private Main() {}

    /** The system property {@code benchmark.programs} names what the build made. */
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path programs = Path.of(System.getProperty("benchmark.programs"));
        List<String> words = arguments.length == 0 ? List.of("all") : List.of(arguments);
        out.printf(
                "%d processors, load average %.2f%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        for (String word : words) {
            switch (word) {
                case "p1" -> new SubmissionBenchmark(programs, out, STREAMS_OF_A_CITY).run();
                case "p2" -> new SubmissionBenchmark(programs, out, FEW_STREAMS).run();
                case "p4" -> replays(out);
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
    }

    private static void replays(PrintStream out) throws IOException {
        Path directory = Files.createTempDirectory("enrollment-benchmark");
        Table table = new Table("P4 events", ReplayBenchmark.Result.HEADING);
        for (ReplayBenchmark.Result result : new ReplayBenchmark().run(directory)) {
            table.add(Long.toString(result.events()), result.line());
        }
        Files.delete(directory);
        table.print(out);
    }
}
