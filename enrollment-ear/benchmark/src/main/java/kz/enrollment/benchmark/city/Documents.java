package kz.enrollment.benchmark.city;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Sha256;

/** The three documents of every draft, small and all alike. */
final class Documents {
    private static final byte[] BYTES = "not looked at".getBytes(StandardCharsets.US_ASCII);
    private static final List<DocumentType> NEEDED =
            List.of(DocumentType.PHOTO, DocumentType.FORM_065, DocumentType.FORM_052);

    private Documents() {}

    static void store(Connection connection, List<Family> families) throws SQLException {
        // Closed, and thereby sent, in the reverse order
        try (Rows contents = new Rows(connection, "insert into document_content (document_id, bytes) values (?, ?)");
                Rows documents = new Rows(connection, """
                        insert into stored_document (id, account_id, draft_id, type, origin, file_name, media_type,
                            size_bytes, sha256, stored_at)
                        values (?, ?, ?, ?, 'UPLOADED', 'f.jpg', 'image/jpeg', ?, ?, now())
                        """)) {
            for (Family family : families) {
                for (DocumentType type : NEEDED) {
                    UUID id = UUID.randomUUID();
                    documents.add(id, family.account(), family.draft(), type.name(), BYTES.length, Sha256.of(BYTES));
                    contents.add(id, BYTES);
                }
            }
        }
    }
}
