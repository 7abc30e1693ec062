package kz.enrollment.benchmark.crash;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.enrollment.benchmark.check.Consistency;
import kz.enrollment.benchmark.check.Finding;
import kz.enrollment.benchmark.check.Ledgers;
import kz.enrollment.benchmark.server.Postgres;

/** Looks through what a crash left, before and after the parents come back. */
record Aftermath(Postgres postgres, SmsInbox inbox, Receipts receipts, Rush rush) {
    private static final int WHO_COME_BACK = 6;
    /** Longer than the lease of a task, two minutes: a task in hands when its server died comes back after it. */
    private static final long MESSAGES_PATIENCE = TimeUnit.SECONDS.toNanos(150);

    Report report(Victim victim, int answered, long away, String url)
            throws IOException, InterruptedException, SQLException {
        List<Finding> findings = new ArrayList<>();
        int filed;
        int later;
        try (Connection connection = postgres.open()) {
            filed = filed(connection);
            look(connection, findings);
            later = comeBack(url);
            look(connection, findings);
            if (filed(connection) < filed) {
                findings.add(new Finding("application that was there and is not", 1));
            }
            deliver(connection, findings);
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(away);
        return new Report(victim, rush.parents().size(), answered, filed, later, millis, List.copyOf(findings));
    }

    private void look(Connection connection, List<Finding> findings) throws SQLException {
        findings.addAll(Consistency.findings(connection));
        findings.addAll(new Ledgers(connection).findings());
        long missing = 0;
        for (Receipt receipt : receipts.shown()) {
            if (applications(connection, receipt) != 1) {
                missing++;
            }
        }
        if (missing > 0) {
            findings.add(new Finding("receipt without its application", missing));
        }
    }

    private static long applications(Connection connection, Receipt receipt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select count(*) from enrollment_application where draft_id = ? and number = ?")) {
            statement.setObject(1, receipt.draft());
            statement.setString(2, receipt.number());
            ResultSet result = statement.executeQuery();
            result.next();
            return result.getLong(1);
        }
    }

    private int filed(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from enrollment_application where draft_id = any(?)")) {
            UUID[] drafts = rush.parents().stream()
                    .map(parent -> parent.family().draft())
                    .toArray(UUID[]::new);
            statement.setArray(1, connection.createArrayOf("uuid", drafts));
            ResultSet result = statement.executeQuery();
            result.next();
            return result.getInt(1);
        }
    }

    /** Some of those who got no answer look again: filed already or not, they end with one receipt. */
    private int comeBack(String url) throws IOException, InterruptedException {
        Set<UUID> answered = receipts.shown().stream().map(Receipt::draft).collect(Collectors.toSet());
        List<Parent> waiting = rush.parents().stream()
                .filter(parent -> !answered.contains(parent.family().draft()))
                .limit(WHO_COME_BACK)
                .toList();
        for (Parent parent : waiting) {
            receipts.keep(parent.comeBack(url));
        }
        return waiting.size();
    }

    /** Every message there is leaves in the end, is marked once and arrived. */
    private void deliver(Connection connection, List<Finding> findings) throws SQLException, InterruptedException {
        String unsent = "select id from outbox_message where sent_at is null and failed_at is null";
        long deadline = System.nanoTime() + MESSAGES_PATIENCE;
        while (!ids(connection, unsent).isEmpty() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        int left = ids(connection, unsent).size();
        if (left > 0) {
            findings.add(new Finding("message that never leaves", left));
        }
        long lost = ids(connection, "select id from outbox_message where sent_at is not null").stream()
                .filter(id -> !inbox.arrived(UUID.fromString(id)))
                .count();
        if (lost > 0) {
            findings.add(new Finding("message that is marked and never arrived", lost));
        }
    }

    private static List<String> ids(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> ids = new ArrayList<>();
            while (result.next()) {
                ids.add(result.getString(1));
            }
            return ids;
        }
    }
}
