package kz.enrollment.benchmark.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether every submission is wholly there or not at all, asked in SQL: application, claim, ledger row, documents, receipt,
 * trail, message, checks and tasks belong together. For databases whose applications were all sent from the portal.
 */
public final class Consistency {
    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        String of = "from enrollment_application a where ";
        RULES.put(
                "application without a wish",
                of + "not exists (select from application_wish w where w.application_id = a.id)");
        RULES.put(
                "claim of no application",
                "from place_claim c"
                        + " where not exists (select from application_wish w where w.reference = c.reference)");
        RULES.put(
                "claim without one ledger row of its beginning",
                "from place_claim c where 1 <> (select count(*)"
                        + " from ledger_entry l where l.stream_id = c.stream_id and l.application = c.reference"
                        + " and l.event in ('HELD', 'WAITING', 'NO_PLACE'))");
        RULES.put(
                "ledger row of no claim",
                "from ledger_entry l where l.application is not null"
                        + " and not exists (select from place_claim c where c.reference = l.application)");
        RULES.put(
                "application without its three documents",
                of + "3 <> (select count(*) from stored_document d where d.application_id = a.id)");
        RULES.put(
                "application without one receipt",
                of
                        + "1 <> (select count(*) from issued_document d where d.application_id = a.id and d.kind = 'RECEIPT')");
        RULES.put(
                "application without one entry in the trail",
                of + "1 <> (select count(*) from audit_entry e"
                        + " where e.subject = a.id and e.action = 'APPLICATION_SUBMITTED')");
        RULES.put(
                "entry in the trail of no application",
                "from audit_entry e where e.action = 'APPLICATION_SUBMITTED'"
                        + " and not exists (select from enrollment_application a where a.id = e.subject)");
        RULES.put(
                "application without one event of its filing",
                of + "1 <> (select count(*) from application_event e"
                        + " where e.application_id = a.id and e.kind = 'SUBMITTED')");
        RULES.put(
                "application without its checks",
                of + "10 <> (select count(*) from verification_check c where c.application_id = a.id)");
        RULES.put(
                "draft that is sent without an application, or the reverse",
                "from application_draft d" + " where (d.status = 'SUBMITTED') <> exists (select " + of
                        + "a.draft_id = d.id)");
        RULES.put(
                "used signature without an application",
                "from one_time_code c where c.purpose = 'SIGNATURE'"
                        + " and c.used_at is not null and not exists (select " + of + "a.draft_id = c.subject)");
        RULES.put(
                "application without a message to the parent",
                of + "not exists (select from outbox_message m"
                        + " join parent_account p on p.phone = m.phone where p.id = a.account_id and m.purpose = 'NOTICE')");
        RULES.put(
                "message that waits for nobody",
                "from outbox_message m where m.sent_at is null"
                        + " and not exists (select from task t where t.kind = 'SEND_MESSAGE' and t.subject = m.id)");
        RULES.put(
                "stream whose counters are not the sums of its claims",
                "from stream_places s"
                        + " where (s.catchment, s.outside, s.last_sequence) <> (select"
                        + " count(*) filter (where state = 'HOLDING' and category = 'K'),"
                        + " count(*) filter (where state = 'HOLDING' and category = 'O'), coalesce(max(sequence), 0)"
                        + " from place_claim c where c.stream_id = s.stream_id)");
        RULES.put(
                "stream with gaps in its numbers",
                "from stream_places s where s.last_sequence <>"
                        + " (select count(*) from place_claim c where c.stream_id = s.stream_id)");
        RULES.put(
                "school with gaps in the numbers of its receipts",
                "from document_counter n where n.kind = 'RECEIPT'"
                        + " and n.last_number <> (select count(*) from issued_document d"
                        + " where d.school_id = n.school_id and d.year = n.year and d.kind = n.kind)");
        RULES.put(
                "place an application was told of and does not hold",
                of + "a.place_held <> exists (select from"
                        + " application_wish w join place_claim c on c.reference = w.reference"
                        + " where w.application_id = a.id and c.state = 'HOLDING')");
    }

    private Consistency() {}

    /** Empty when everything belongs together. */
    public static List<Finding> findings(Connection connection) throws SQLException {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("select count(*) " + rule.getValue())) {
                result.next();
                if (result.getLong(1) > 0) {
                    findings.add(new Finding(rule.getKey(), result.getLong(1)));
                }
            }
        }
        return findings;
    }
}
