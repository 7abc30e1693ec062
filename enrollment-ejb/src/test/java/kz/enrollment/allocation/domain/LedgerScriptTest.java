package kz.enrollment.allocation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.enrollment.allocation.domain.History.Kind;
import kz.enrollment.allocation.domain.PlayedStream.Act;
import kz.enrollment.shared.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of docs/ledger.md, which shares no code with us, reads the ledger as we write it. */
class LedgerScriptTest {

    private static final Path SCRIPT = Path.of("docs", "verify-ledger.py");

    @TempDir
    private Path directory;

    private record Answer(int exit, String text) {}

    @Test
    void a_right_ledger_is_accepted_with_its_head() throws Exception {
        List<String> csv = ledger();
        String head = csv.get(csv.size() - 1).substring(csv.get(csv.size() - 1).lastIndexOf(',') + 1);
        assertThat(verify(csv)).isEqualTo(new Answer(0, "7 rows follow one another; head " + head));
    }

    @Test
    void a_row_changed_afterwards_is_named() throws Exception {
        List<String> csv = ledger();
        csv.set(4, csv.get(4).replace(",K,", ",O,"));
        assertThat(verify(csv)).isEqualTo(new Answer(1, "row 4 is not the row that was written"));
    }

    @Test
    void a_row_left_out_is_named() throws Exception {
        List<String> csv = ledger();
        csv.remove(3);
        assertThat(verify(csv)).isEqualTo(new Answer(1, "row 3 is not the row that was written"));
    }

    private static List<String> ledger() {
        PlayedStream stream = new PlayedStream(PlaceRule.N, 4);
        for (Category category : List.of(Category.O, Category.O, Category.K, Category.K)) {
            stream.act(new Act(Kind.SUBMIT, 0, 0, category, true));
        }
        stream.act(new Act(Kind.WITHDRAW, 1, 0, null, true));
        List<String> csv = new ArrayList<>(
                List.of("number,time,application,category,event,places,catchment,outside," + "released,hash"));
        String hash = LedgerRow.NO_HASH;
        for (LedgerRow row : stream.rows()) {
            hash = row.hashAfter(hash);
            csv.add(row.csv() + "," + hash);
        }
        return csv;
    }

    private Answer verify(List<String> csv) throws IOException, InterruptedException {
        Path file = Files.write(directory.resolve("ledger.csv"), csv);
        Process python = python(file);
        String text = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Answer(python.waitFor(), text);
    }

    private static Process python(Path file) {
        ProcessBuilder command =
                new ProcessBuilder("python3", SCRIPT.toString(), file.toString()).redirectErrorStream(true);
        try {
            return command.start();
        } catch (IOException absent) {
            assumeThat(absent).as("there is no python3 here").isNull();
            throw new IllegalStateException(absent);
        }
    }
}
