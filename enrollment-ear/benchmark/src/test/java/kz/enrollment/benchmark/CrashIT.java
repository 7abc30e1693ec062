package kz.enrollment.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kz.enrollment.benchmark.crash.CrashRounds;
import kz.enrollment.benchmark.crash.Report;
import kz.enrollment.benchmark.crash.Victim;
import kz.enrollment.benchmark.server.Workplace;
import org.junit.jupiter.api.Test;

/** One crash round; {@code benchmark.sh crash 20} does many. */
class CrashIT {

    @Test
    void every_receipt_is_there_and_every_submission_whole_after_the_application_was_killed() throws Exception {
        try (Workplace place = Workplace.fresh(Path.of(System.getProperty("benchmark.programs")));
                CrashRounds rounds = new CrashRounds(place)) {
            Report report = rounds.next(Victim.APPLICATION);

            assertThat(report.findings()).isEmpty();
            assertThat(report.filed()).isBetween(report.answered(), report.sent());
        }
    }
}
