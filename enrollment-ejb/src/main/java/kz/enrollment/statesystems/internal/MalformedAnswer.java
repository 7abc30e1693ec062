package kz.enrollment.statesystems.internal;

/** The answer is not what the format says; the message never quotes it. */
class MalformedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedAnswer(String what) {
        super(what);
    }
}
