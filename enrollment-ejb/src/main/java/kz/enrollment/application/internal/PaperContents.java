package kz.enrollment.application.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import kz.enrollment.application.PaperStatement;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.Content.OnPaper;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Iin;
import kz.enrollment.shared.PersonName;
import kz.enrollment.shared.PhoneNumber;
import kz.enrollment.signature.SignedBy;

/** Looks a statement on paper through and makes it the content of an application; refusals name the field of the form. */
final class PaperContents {

    private static final int SCHOOL_AGE = 6;
    private static final Set<String> ADDRESS_KINDS = Set.of("PERMANENT", "TEMPORARY", "NONE");

    private PaperContents() {}

    /** Whom the statement is about, as registered before. */
    record Child(Iin iin, PersonName name, LocalDate birthDate, boolean byCatchment) {}

    /** @throws BusinessRuleViolation as told by {@code PaperRegistrations#enter} */
    static Content of(Child child, PaperStatement paper, CampaignView campaign, StreamView stream, Instant signedAt) {
        requireBirthDate(child.iin(), child.birthDate(), campaign);
        requireName(child.name(), "childSurname");
        Iin applicant = iin(paper.applicantIin(), "applicantIin");
        if (applicant.equals(child.iin())) {
            throw new BusinessRuleViolation("iin.same").at("applicantIin");
        }
        requireName(paper.applicant(), "applicantSurname");
        requireAddress(paper);
        if ("SPECIAL".equals(stream.school().kind()) && !paper.specialNeeds()) {
            throw new BusinessRuleViolation("stream.pmpk_only").at("specialNeeds");
        }
        OnPaper copied = new OnPaper(
                child.iin(),
                child.name(),
                child.birthDate(),
                applicant,
                phone(paper.phone(), "phone"),
                paper.extraPhone() == null || paper.extraPhone().isBlank()
                        ? null
                        : phone(paper.extraPhone(), "extraPhone"),
                child.byCatchment(),
                paper);
        SignedBy signature = new SignedBy("PAPER", signedAt, scan(paper).sha256());
        return new Content(copied, PaperText.of(copied, campaign, stream), signature);
    }

    static Iin iin(String typed, String field) {
        try {
            return Iin.of(typed);
        } catch (BusinessRuleViolation wrong) {
            throw wrong.at(field);
        }
    }

    /** The number tells the birth date, except of foreigners; by the end of the year the child is six (Rules §3). */
    static void requireBirthDate(Iin child, LocalDate born, CampaignView campaign) {
        if (born == null) {
            throw new BusinessRuleViolation("birth_date.required").at("birthDate");
        }
        if (child.birthDate().filter(told -> !told.equals(born)).isPresent()) {
            throw new BusinessRuleViolation("birth_date.differs").at("birthDate");
        }
        requireAge(born, campaign, "birthDate");
    }

    static void requireAge(LocalDate born, CampaignView campaign, String field) {
        LocalDate lastDay = LocalDate.of(campaign.admissionYear(), Month.DECEMBER, 31);
        if (born.plusYears(SCHOOL_AGE).isAfter(lastDay)) {
            throw new BusinessRuleViolation("child.too_young", String.valueOf(campaign.admissionYear())).at(field);
        }
    }

    static void requireName(PersonName name, String field) {
        if (name.surname().isBlank()) {
            throw new BusinessRuleViolation("surname.required").at(field);
        }
    }

    private static void requireAddress(PaperStatement paper) {
        if (paper.address() == null || paper.address().isBlank()) {
            throw new BusinessRuleViolation("address.required").at("address");
        }
        if (!ADDRESS_KINDS.contains(String.valueOf(paper.addressKind()))) {
            throw new BusinessRuleViolation("address.kind").at("addressKind");
        }
    }

    private static PhoneNumber phone(String typed, String field) {
        try {
            return PhoneNumber.of(typed);
        } catch (BusinessRuleViolation wrong) {
            throw wrong.at(field);
        }
    }

    private static CheckedFile scan(PaperStatement paper) {
        return paper.files().stream()
                .filter(file -> file.type() == DocumentType.STATEMENT_SCAN)
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("scan.required").at("file-STATEMENT_SCAN"));
    }
}
