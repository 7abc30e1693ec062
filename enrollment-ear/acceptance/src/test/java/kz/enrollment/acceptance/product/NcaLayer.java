package kz.enrollment.acceptance.product;

/** The program that signs with the keys of the computer, as the sandbox plays it; all tests share the one computer. */
public final class NcaLayer {
    private static final String PATH = "/api/ncalayer";

    private final Sandbox sandbox;

    NcaLayer(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Up to date, running, and signing for whomever a page names. */
    public NcaLayer willing() {
        sandbox.delete(PATH);
        return this;
    }

    /** @param owner IIN of a person or log-in of a member of staff; empty for whomever a page names */
    public NcaLayer ofOwner(String owner) {
        return set("owner", owner);
    }

    /** @param key RSA, GOST_512, GOST_256, WRONG_KIND, EXPIRED, REVOKED or STRANGER */
    public NcaLayer withKey(String key) {
        return set("key", key);
    }

    /** @param reaction SIGN, CANCEL, ERROR, CHANGE, WAIT or CLOSE */
    public NcaLayer reacting(String reaction) {
        return set("reaction", reaction);
    }

    /** @param release CURRENT, OLDER or ANCIENT */
    public NcaLayer ofRelease(String release) {
        return set("release", release);
    }

    public NcaLayer stopped() {
        sandbox.post(PATH, Sandbox.json().add("running", false));
        return this;
    }

    private NcaLayer set(String name, String value) {
        sandbox.post(PATH, Sandbox.json().add(name, value));
        return this;
    }
}
