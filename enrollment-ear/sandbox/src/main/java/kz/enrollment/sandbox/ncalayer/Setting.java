package kz.enrollment.sandbox.ncalayer;

/**
 * How the program behaves.
 *
 * @param owner IIN of a person, or log-in of a member of staff, whose keys are on the computer; empty: whoever is asked for
 */
public record Setting(String owner, Key key, Reaction reaction, Release release) {

    /** An up-to-date program of somebody who signs whatever is asked. */
    public static final Setting WILLING = new Setting("", Key.GOST_512, Reaction.SIGN, Release.CURRENT);

    /** The same with another reaction. */
    Setting reacting(Reaction other) {
        return new Setting(owner, key, other, release);
    }
}
