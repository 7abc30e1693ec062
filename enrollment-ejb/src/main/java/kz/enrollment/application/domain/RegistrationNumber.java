package kz.enrollment.application.domain;

import java.security.SecureRandom;
import java.util.function.Predicate;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.schoolregistry.StreamView;

/**
 * The number an application is known by: campaign, stream and six random digits, e.g. {@code ALM26-123K-483920}. Letters,
 * messages and the public check name it, so it must not tell the place in the queue: with that anybody could find the child
 * in the public ledger, where children appear in the order of filing.
 *
 * @param digits what is drawn; the stream may be chosen later, by the wish that gets a place
 */
public record RegistrationNumber(String digits) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MILLION = 1_000_000;

    /** @param taken whether another application or slip has such a number already */
    public static RegistrationNumber drawn(Predicate<RegistrationNumber> taken) {
        RegistrationNumber number;
        do {
            number = new RegistrationNumber("%06d".formatted(RANDOM.nextInt(MILLION)));
        } while (taken.test(number));
        return number;
    }

    /** The one that was drawn before, from its text. */
    public static RegistrationNumber of(String text) {
        return new RegistrationNumber(text.substring(text.lastIndexOf('-') + 1));
    }

    /** As printed. */
    public String in(CampaignView campaign, StreamView stream) {
        return campaign.code() + '-' + stream.code() + '-' + digits;
    }
}
