package kz.enrollment.application;

import java.util.List;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.person.Kinship;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.PersonName;

/**
 * A parent's statement on paper, as an officer copies it from the signed original (Rules §6).
 *
 * @param applicantIin as typed
 * @param phone main phone as typed; notices go there
 * @param extraPhone as typed, blank when there is none
 * @param address registered address as the papers say, in the words of the statement
 * @param addressKind PERMANENT, TEMPORARY or NONE
 * @param language of the notices
 * @param files inspected scans; the signed statement ({@code STATEMENT_SCAN}) must be among them
 */
public record PaperStatement(
        String applicantIin,
        PersonName applicant,
        Kinship kinship,
        String phone,
        String extraPhone,
        String address,
        String addressKind,
        boolean specialNeeds,
        boolean transport,
        Language language,
        List<CheckedFile> files) {

    public PaperStatement {
        files = List.copyOf(files);
    }

    @Override
    public String toString() {
        return "PaperStatement[…]";
    }
}
