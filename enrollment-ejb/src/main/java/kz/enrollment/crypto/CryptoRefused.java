package kz.enrollment.crypto;

/** A certificate or signature that proves nothing; the message never quotes what was signed. */
public class CryptoRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Flaw {
        /** Not in a form we read. */
        MALFORMED,
        /** What was signed is not what is here. */
        TAMPERED,
        /** An algorithm or a key that is not among the good ones. */
        WEAK,
        /** No path to an authority we trust. */
        UNTRUSTED,
        /** Not valid at that time. */
        EXPIRED
    }

    private final Flaw flaw;

    public CryptoRefused(Flaw flaw) {
        super(flaw.name());
        this.flaw = flaw;
    }

    public Flaw flaw() {
        return flaw;
    }
}
