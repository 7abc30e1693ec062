package kz.enrollment.reports;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The application a document answers.
 *
 * @param registrationNumber number drawn at submission
 * @param applicantName full name of the applicant
 * @param childName full name of the child; without patronymic where there is none
 * @param childBirthDate birth date of the child
 * @param instructionLanguage language of the stream, in the language of the document
 * @param schoolYear school year as printed, for example {@code 2026–2027}
 */
public record ApplicationSummary(
        String registrationNumber,
        String applicantName,
        String childName,
        LocalDate childBirthDate,
        String instructionLanguage,
        String schoolYear) {
    public ApplicationSummary {
        Objects.requireNonNull(registrationNumber, "registrationNumber");
        Objects.requireNonNull(applicantName, "applicantName");
        Objects.requireNonNull(childName, "childName");
        Objects.requireNonNull(childBirthDate, "childBirthDate");
        Objects.requireNonNull(instructionLanguage, "instructionLanguage");
        Objects.requireNonNull(schoolYear, "schoolYear");
    }

    /** Keeps names and birth dates out of logs. */
    @Override
    public String toString() {
        return "ApplicationSummary[" + registrationNumber + "]";
    }
}
