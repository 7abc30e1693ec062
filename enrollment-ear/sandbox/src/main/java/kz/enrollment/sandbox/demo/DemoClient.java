package kz.enrollment.sandbox.demo;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/** The invented portal of another institution, a client of the product's integration API. */
public final class DemoClient {

    /** Its name at the address of tokens. */
    public static final String ID = "demo-portal";

    private static final String SCOPES =
            "applications.read applications.submit applications.withdraw oqu.read results.read";
    private static final String WRITE = """
            insert into integration_client (id, client_id, name, secret_hash, scopes) values (?, ?, 'Demo portal', ?, ?)
            on conflict (client_id) do update set secret_hash = excluded.secret_hash, scopes = excluded.scopes
            """;

    private DemoClient() {}

    /** Adds the client, or gives it the secret of this data directory. */
    public static void write(Connection connection, String secret) throws SQLException {
        try (var statement = connection.prepareStatement(WRITE)) {
            statement.setObject(1, Ids.of("client/" + ID));
            statement.setString(2, ID);
            statement.setString(3, sha256(secret));
            statement.setString(4, SCOPES);
            statement.executeUpdate();
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
