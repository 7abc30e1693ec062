package kz.enrollment.application.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.application.PupilEntry;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.Iin;

/** Listing and admitting a pupil: a question to the education database, then the transaction. */
@Dependent
public class ZeroClassDoor {

    private static final String FIELD = "iin";

    private final ZeroClassListing listing;
    private final EnrolmentQuestion question;

    @Inject
    public ZeroClassDoor(ZeroClassListing listing, EnrolmentQuestion question) {
        this.listing = listing;
        this.question = question;
    }

    /** Called outside any transaction. */
    public UUID list(UUID streamId, PupilEntry entry) {
        Iin child = PaperContents.iin(entry.iin(), FIELD);
        try {
            question.requireNotEnrolled(child);
            return listing.list(streamId, child, entry);
        } catch (BusinessRuleViolation refused) {
            throw "child".equals(refused.field()) ? refused.at(FIELD) : refused;
        }
    }

    /** Called outside any transaction. */
    public UUID admit(UUID pupilId, PaperStatement statement, String setAside) {
        question.requireNotEnrolled(listing.childOf(pupilId));
        return listing.admit(pupilId, statement, setAside);
    }
}
