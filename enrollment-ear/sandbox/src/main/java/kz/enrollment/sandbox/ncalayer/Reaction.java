package kz.enrollment.sandbox.ncalayer;

/** What the person at the program does, or what becomes of it. */
public enum Reaction {
    SIGN,
    /** Closes the window. */
    CANCEL,
    /** The program fails, as with a wrong password. */
    ERROR,
    /** Signs something else than was asked. */
    CHANGE,
    /** Does nothing at all. */
    WAIT,
    /** Ends the program in the middle. */
    CLOSE
}
