package kz.enrollment.shared;

/** Name of the one data source; {@link Migrations} defines it. */
public final class Database {

    public static final String NAME = "java:app/jdbc/enrollment";

    private Database() {}
}
