package kz.enrollment.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How the application reaches its database: JDBC address, user and password. */
record DatabaseAccess(String url, String user, String password) {

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Tried before anything is started, so that a wrong password does not end in a page of server log. */
    void require() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused("ENROLLMENT_DB_URL must begin with jdbc:postgresql:.");
        }
        try (Connection connection = open()) {
            connection.isValid(1);
        } catch (SQLException unreachable) {
            throw new StartRefused(
                    "The database of ENROLLMENT_DB_URL does not let us in: " + unreachable.getMessage(), unreachable);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
