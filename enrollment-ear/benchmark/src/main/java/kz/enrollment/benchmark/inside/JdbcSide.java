package kz.enrollment.benchmark.inside;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.enrollment.benchmark.city.Family;
import kz.enrollment.documents.CheckedFile;

/** The baseline: the same rows by plain JDBC, each thing asked once and no more than the use case must know. */
final class JdbcSide implements Side, AutoCloseable {
    private final Connections connections = new Connections();

    JdbcSide() throws SQLException {}

    @Override
    public void store(List<Paper> papers, Signed draft) throws SQLException {
        for (Paper paper : papers) {
            connections.transaction(sql -> attach(sql, paper.file(), draft.family()));
        }
    }

    private static void attach(Sql sql, CheckedFile file, Family family) throws SQLException {
        sql.rows("select id from application_draft where id = ? for update", family.draft());
        sql.rows("select * from stored_document where draft_id = ? order by type", family.draft());
        sql.run(
                "delete from stored_document where draft_id = ? and type = ?",
                family.draft(),
                file.type().name());
        UUID id = UUID.randomUUID();
        sql.run(
                """
                insert into stored_document (id, account_id, draft_id, type, origin, file_name, media_type, size_bytes,
                    sha256, stored_at)
                values (?, ?, ?, ?, 'UPLOADED', ?, ?, ?, ?, ?)
                """,
                id,
                family.account(),
                family.draft(),
                file.type().name(),
                file.fileName(),
                file.mediaType(),
                file.bytes().length,
                file.sha256(),
                Timestamp.from(Instant.now()));
        sql.run("insert into document_content (document_id, bytes) values (?, ?)", id, file.bytes());
    }

    @Override
    public void file(Signed draft) throws SQLException {
        connections.transaction(sql -> {
            JdbcReading reading = new JdbcReading(sql, draft);
            reading.readAll();
            new JdbcFiling(sql, draft, reading.inside()).file();
        });
    }

    @Override
    public void close() {
        connections.close();
    }
}
