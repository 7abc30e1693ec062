package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.allocation.domain.LedgerReplay;
import kz.enrollment.allocation.domain.Mismatch;
import kz.enrollment.schoolregistry.SchoolRegister;

/**
 * Replays one stream while others go on writing: the end it must reach is read first, by one statement, and rows behind it
 * are left to the next run.
 */
@Dependent
public class StreamReplay {

    private final StoredRows stored;
    private final ClaimComparison claims;
    private final ReceiptComparison receipts;
    private final StreamNames names;
    private final SchoolRegister register;

    @Inject
    public StreamReplay(
            StoredRows stored,
            ClaimComparison claims,
            ReceiptComparison receipts,
            StreamNames names,
            SchoolRegister register) {
        this.stored = stored;
        this.claims = claims;
        this.receipts = receipts;
        this.names = names;
        this.register = register;
    }

    /** @param rows how many were replayed */
    public record Result(long rows, Optional<LedgerMismatch> mismatch) {}

    /** An entry and what is wrong with it. */
    record Wrong(long entry, String code) {

        static Wrong of(Mismatch mismatch) {
            return new Wrong(mismatch.entry(), mismatch.code().name());
        }
    }

    public Result of(UUID stream) {
        StoredEnd end = stored.end(stream);
        LedgerReplay replay = new LedgerReplay(end.rule());
        Optional<Wrong> wrong = stored.play(stream, end.rows(), replay)
                .or(() -> replay.finish().map(Wrong::of))
                .or(() -> end.wrongAfter(replay))
                .or(() -> claims.wrong(stream))
                .or(() -> receipts.wrong(stream));
        return new Result(replay.rows(), wrong.map(found -> mismatch(stream, found)));
    }

    private LedgerMismatch mismatch(UUID stream, Wrong wrong) {
        return new LedgerMismatch(names.of(register.stream(stream)), wrong.entry(), wrong.code());
    }
}
