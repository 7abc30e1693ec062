package kz.enrollment.launcher;

/** The product cannot run here; the message is one sentence that tells the person at the keyboard what to change. */
final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
