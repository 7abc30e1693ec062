package kz.enrollment.acceptance.product;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The product's database, looked into to see what really happened. */
public final class Database {
    private final String url;

    /** @param url JDBC address with user and password */
    Database(String url) {
        this.url = url;
    }

    /** The first column of every row. */
    public List<String> column(String sql, Object... arguments) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The only value of a query. */
    public String value(String sql, Object... arguments) {
        List<String> values = column(sql, arguments);
        if (values.size() != 1) {
            throw new AssertionError(values.size() + " rows instead of one: " + sql);
        }
        return values.get(0);
    }

    public long number(String sql, Object... arguments) {
        return Long.parseLong(value(sql, arguments));
    }
}
