package kz.enrollment.consent;

/**
 * A consent that a program obtained from the consent service (KDP) and hands over; ours, since how state portals pass such
 * keys on is not public.
 *
 * @param kind whose data it opens: the applicant's or the child's
 * @param token and
 * @param publicKey as the consent service answered them; the registers verify both at the first question
 * @param answerId of the consent service, null when not told
 */
public record HandedConsent(SubjectKind kind, AccessName access, String token, String publicKey, String answerId) {
    @Override
    public String toString() {
        return "HandedConsent[" + access + ']';
    }
}
