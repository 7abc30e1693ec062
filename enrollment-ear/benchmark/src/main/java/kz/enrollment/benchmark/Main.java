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
import kz.enrollment.benchmark.crash.CrashRounds;
import kz.enrollment.benchmark.crash.Report;
import kz.enrollment.benchmark.crash.Victim;
import kz.enrollment.benchmark.ledger.ReplayBenchmark;
import kz.enrollment.benchmark.server.Workplace;

/** Runs what the arguments name: {@code p1}, {@code p2}, {@code p4}, {@code crash [rounds]} or {@code all}. */
public final class Main {
    private static final String USAGE = "Say p1, p2, p4, crash [rounds] or all; or outage [minutes] alone";
    private static final int FEW_STREAMS = 1;
    private static final int STREAMS_OF_A_CITY = 428;
    private static final int ROUNDS = 20;

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
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "p1" -> submissions(programs, out, STREAMS_OF_A_CITY);
                case "p2" -> submissions(programs, out, FEW_STREAMS);
                case "p4" -> replays(out);
                case "crash" -> {
                    boolean counted = i + 1 < words.size() && words.get(i + 1).matches("\\d+");
                    crashes(programs, out, counted ? Integer.parseInt(words.get(++i)) : ROUNDS);
                }
                case "all" -> {
                    submissions(programs, out, STREAMS_OF_A_CITY);
                    submissions(programs, out, FEW_STREAMS);
                    replays(out);
                    crashes(programs, out, ROUNDS);
                }
                default -> throw new IllegalArgumentException(USAGE);
            }
        }
        System.exit(0);
    }

    private static void submissions(Path programs, PrintStream out, int streams) throws Exception {
        new SubmissionBenchmark(programs, out, streams).run();
    }

    /** So many of the application, and a quarter as many of its database. */
    private static void crashes(Path programs, PrintStream out, int rounds) throws Exception {
        Table table = new Table("Crash round", Report.HEADING);
        try (Workplace place = Workplace.fresh(programs);
                CrashRounds all = new CrashRounds(place)) {
            for (int round = 1; round <= rounds + (rounds + 3) / 4; round++) {
                Report report = all.next(
                        round % 5 == 0 || round > rounds + rounds / 4 ? Victim.POSTGRESQL : Victim.APPLICATION);
                out.println("  " + round + "  " + String.join("  ", report.line()));
                table.add(Integer.toString(round), report.line());
            }
        }
        table.print(out);
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
