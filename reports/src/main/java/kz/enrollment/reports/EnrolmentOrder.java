package kz.enrollment.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The enrolment order of a school with its appendix, the list of children (Rules §1).
 *
 * @param header number, date, school, legal basis, verification page
 * @param inForceOn day the order comes into force
 * @param schoolYear school year as printed, for example {@code 2026–2027}
 * @param preamble why the order is given, in the language of the order; ends where "I order" begins
 * @param lines children in the order of the appendix; a few thousand are fine
 * @param signedBy director who signs
 */
public record EnrolmentOrder(
        DocumentHeader header,
        LocalDate inForceOn,
        String schoolYear,
        String preamble,
        List<Line> lines,
        Official signedBy)
        implements ReportDocument {
    /** @throws IllegalArgumentException when no child is listed */
    public EnrolmentOrder {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(inForceOn, "inForceOn");
        Objects.requireNonNull(schoolYear, "schoolYear");
        Objects.requireNonNull(preamble, "preamble");
        lines = List.copyOf(lines);
        Objects.requireNonNull(signedBy, "signedBy");
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An enrolment order lists at least one child");
        }
    }

    /** Keeps the children out of logs. */
    @Override
    public String toString() {
        return "EnrolmentOrder[" + header.number() + ", " + lines.size() + " children]";
    }

    /**
     * One child of the appendix.
     *
     * @param childName full name
     * @param birthDate birth date
     * @param registrationNumber registration number of the application
     * @param instructionLanguage language of the stream, in the language of the order
     */
    public record Line(String childName, LocalDate birthDate, String registrationNumber, String instructionLanguage) {
        public Line {
            Objects.requireNonNull(childName, "childName");
            Objects.requireNonNull(birthDate, "birthDate");
            Objects.requireNonNull(registrationNumber, "registrationNumber");
            Objects.requireNonNull(instructionLanguage, "instructionLanguage");
        }

        /** Keeps the child out of logs. */
        @Override
        public String toString() {
            return "Line[" + registrationNumber + "]";
        }
    }
}
