package kz.enrollment.application.internal;

import kz.enrollment.application.StatedView;
import kz.enrollment.consent.ConsentView;
import kz.enrollment.person.ChildView;
import kz.enrollment.person.PersonView;

/**
 * What is known of a draft's family, by the registers or in the parent's own words; what is not known is null.
 *
 * @param applicant as the register tells, else as the parent stated
 * @param child as the civil registry tells, else as the parent stated
 * @param childRecord what the register of persons tells of the child
 */
record KnownFamily(
        PersonView applicant,
        ChildView child,
        PersonView childRecord,
        ConsentView ownConsent,
        ConsentView childConsent,
        StatedView stated) {

    /** The applicant is known, under a consent or because the systems are silent. */
    boolean isApplicantSettled() {
        return stated.applicant() || (isGiven(ownConsent) && applicant != null && applicant.name() != null);
    }

    /** The child is known, and its consent is given or comes later. */
    boolean isChildSettled() {
        return child != null && (isGiven(childConsent) || stated.consentLater());
    }

    /** The registers answer only under a consent that stands on the day of filing. */
    static boolean isGiven(ConsentView consent) {
        return consent != null && consent.status().approved();
    }
}
