package kz.enrollment.shared;

/** Names of the roles of Rules §8, as containers know them. */
public final class Roles {
    public static final String PARENT = "PARENT";
    /** A parent of whom a certificate or the mobile citizens base said at this log-in who they are; beside PARENT. */
    public static final String PROVED_PARENT = "PROVED_PARENT";

    public static final String OFFICER = "OFFICER";
    public static final String DIRECTOR = "DIRECTOR";
    public static final String DISTRICT = "DISTRICT";
    public static final String CITY_ADMIN = "CITY_ADMIN";
    public static final String AUDITOR = "AUDITOR";
    public static final String INTEGRATION = "INTEGRATION";

    private Roles() {}
}
