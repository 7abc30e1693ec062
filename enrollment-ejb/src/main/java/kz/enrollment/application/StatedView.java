package kz.enrollment.application;

/**
 * What of a draft is in the parent's own words because the systems are silent, and what may be now (Rules §7: "not
 * available" is never the parent's fault).
 *
 * @param applicant name and address of the applicant are stated
 * @param child name, birth date and kinship of the child are stated
 * @param consentLater the parent went on without waiting for 1414; consent is asked for when it works again
 * @param mayStateApplicant the systems have been silent for long enough, or do not find the applicant
 * @param mayStateChild the civil registry has been silent for long enough, or does not name the child
 * @param mayGoOn the child is known, and 1414 has been silent about it for long enough
 */
public record StatedView(
        boolean applicant,
        boolean child,
        boolean consentLater,
        boolean mayStateApplicant,
        boolean mayStateChild,
        boolean mayGoOn) {

    public static final StatedView NOTHING = new StatedView(false, false, false, false, false, false);
}
