package kz.enrollment.shared;

/** Names of the roles of Rules §8, as containers know them. */
public final class Roles {
    public static final String PARENT = "PARENT";
    public static final String OFFICER = "OFFICER";
    public static final String DIRECTOR = "DIRECTOR";
    public static final String DISTRICT = "DISTRICT";
    public static final String CITY_ADMIN = "CITY_ADMIN";
    public static final String AUDITOR = "AUDITOR";
    public static final String INTEGRATION = "INTEGRATION";

    private Roles() {}
}
