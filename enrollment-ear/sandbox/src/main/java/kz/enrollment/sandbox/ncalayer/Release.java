package kz.enrollment.sandbox.ncalayer;

/** Which modules the program has. */
public enum Release {
    /** Both. */
    CURRENT("1.4"),
    /** Only {@code kz.gov.pki.knca.commonUtils}. */
    OLDER("1.2"),
    /** Neither of the two. */
    ANCIENT("1.0");

    private final String version;

    Release(String version) {
        this.version = version;
    }

    String version() {
        return version;
    }
}
