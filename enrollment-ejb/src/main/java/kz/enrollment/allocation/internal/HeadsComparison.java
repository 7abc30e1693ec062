package kz.enrollment.allocation.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.enrollment.allocation.HeadsFile;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.shared.Sha256;

/** Compares the file of a past night with the ledgers of today: who rewrote a whole chain is found here. */
@Dependent
class HeadsComparison {

    private static final String OTHER_ROWS = """
            select f.stream, f.number
            from unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as bigint[]), cast(?4 as text[]))
                as f(id, stream, number, hash)
            left join ledger_entry e on e.stream_id = f.id and e.number = f.number
            where e.hash is distinct from f.hash order by f.stream
            """;

    private static final Pattern LINE = Pattern.compile("[0-9A-Z]+-[0-9A-Z]+,[0-9]{1,18},[0-9a-f]{64}");

    @PersistenceContext
    private EntityManager entities;

    private final StreamNames names;

    @Inject
    HeadsComparison(StreamNames names) {
        this.names = names;
    }

    private record Head(String id, String stream, String number, String hash) {}

    List<LedgerMismatch> mismatches(HeadsFile file) {
        if (!file.sha256().equals(Sha256.of(file.csv())) || !isWellFormed(file.csv())) {
            return List.of(new LedgerMismatch(file.day().toString(), 0, "HEADS_FILE"));
        }
        Map<String, UUID> ids = new HashMap<>();
        names.all().forEach((id, name) -> ids.put(name, id));
        List<LedgerMismatch> wrong = new ArrayList<>();
        List<Head> heads = new ArrayList<>();
        file.csv().lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            UUID id = ids.get(cells[0]);
            if (id == null) {
                wrong.add(new LedgerMismatch(cells[0], Long.parseLong(cells[1]), "HEADS"));
            } else {
                heads.add(new Head(id.toString(), cells[0], cells[1], cells[2]));
            }
        });
        wrong.addAll(otherRows(heads));
        return wrong;
    }

    private static boolean isWellFormed(String csv) {
        return csv.lines().skip(1).allMatch(line -> LINE.matcher(line).matches());
    }

    @SuppressWarnings("unchecked")
    private List<LedgerMismatch> otherRows(List<Head> heads) {
        List<Object[]> rows = entities.createNativeQuery(OTHER_ROWS)
                .setParameter(1, array(heads, Head::id))
                .setParameter(2, array(heads, Head::stream))
                .setParameter(3, array(heads, Head::number))
                .setParameter(4, array(heads, Head::hash))
                .getResultList();
        return rows.stream()
                .map(row -> new LedgerMismatch((String) row[0], ((Number) row[1]).longValue(), "HEADS"))
                .toList();
    }

    private static String array(List<Head> heads, Function<Head, String> column) {
        return heads.stream().map(column).collect(Collectors.joining(",", "{", "}"));
    }
}
