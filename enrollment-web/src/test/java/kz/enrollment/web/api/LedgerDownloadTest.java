package kz.enrollment.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import kz.enrollment.allocation.LedgerLine;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.allocation.PublicLedger;
import org.junit.jupiter.api.Test;

class LedgerDownloadTest {

    private static final long ROWS = 2 * PublicLedger.MOST_ROWS + 7L;

    @Test
    void a_ledger_of_several_pages_is_written_row_by_row() throws IOException {
        List<String> lines = written(new LedgerCsv(ledger(ROWS))).lines().toList();
        assertThat(lines).hasSize(1 + (int) ROWS);
        assertThat(lines.get(0)).isEqualTo(LedgerLine.HEADER);
        assertThat(lines.get(1)).isEqualTo("1,2026-06-10T04:00:01Z,,,OPENED,75,0,0,false,hash1");
        assertThat(lines.get(1001)).startsWith("1001,").endsWith(",hash1001");
    }

    @Test
    void json_says_what_csv_says() throws IOException {
        JsonArray rows = Json.createReader(new StringReader(written(new LedgerJson(ledger(ROWS)))))
                .readArray();
        assertThat(rows).hasSize((int) ROWS);
        JsonObject last = rows.getJsonObject((int) ROWS - 1);
        assertThat(last.toString())
                .isEqualTo("{\"number\":2007,\"time\":\"2026-06-10T04:33:27Z\",\"application\":\"0000-0000-2007\","
                        + "\"category\":\"K\",\"event\":\"HELD\",\"places\":75,\"catchment\":1,\"outside\":0,"
                        + "\"released\":false,\"hash\":\"hash2007\"}");
        assertThat(String.join(",", LedgerLine.HEADER.split(","))).isEqualTo(String.join(",", last.keySet()));
    }

    @Test
    void rows_that_came_after_the_head_was_read_are_left_for_the_next_time() throws IOException {
        assertThat(written(new LedgerCsv(ledger(3))).lines()).hasSize(4);
    }

    @Test
    void a_ledger_that_ends_too_early_is_not_passed_off_as_whole() {
        assertThatThrownBy(() -> written(new LedgerJson(ledger(ROWS + 1)))).isInstanceOf(IOException.class);
    }

    private static LedgerRows ledger(long head) {
        PublicLedger stored = new PublicLedger() {
            @Override
            public List<LedgerLine> rows(String publicId, long afterNumber, int limit) {
                return LongStream.rangeClosed(afterNumber + 1, Math.min(ROWS, afterNumber + limit))
                        .mapToObj(LedgerDownloadTest::line)
                        .toList();
            }
        };
        LedgerStream stream = new LedgerStream(
                "ALM26-1K", new UUID(0, 1), 1, "1", "1", "kk", 75, 1, 0, 0, "N", false, head, "hash" + head);
        return new LedgerRows(stored, stream);
    }

    private static LedgerLine line(long number) {
        Instant at = Instant.parse("2026-06-10T04:00:00Z").plusSeconds(number);
        return number == 1
                ? new LedgerLine(number, at, "", "", "OPENED", 75, 0, 0, false, "hash1")
                : new LedgerLine(
                        number, at, "0000-0000-%04d".formatted(number), "K", "HELD", 75, 1, 0, false, "hash" + number);
    }

    private static String written(StreamingOutput output) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        output.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
