package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.verification.domain.Finding;

/** Checks that need nothing but the application itself. */
@Dependent
public class PaperChecks {

    private static final String SOURCE = "APPLICATION";
    private static final int SCHOOL_AGE = 6;

    private final SignatureCheck signatures;

    @Inject
    public PaperChecks(SignatureCheck signatures) {
        this.signatures = signatures;
    }

    /** Six by 31 December of the admission year, and the birth date is the one in the number (Rules §3). */
    Finding age(ApplicationView application) {
        LocalDate born = application.childBirthDate();
        Optional<LocalDate> inNumber = application.childIin().birthDate();
        if (inNumber.isPresent() && !inNumber.get().equals(born)) {
            return Finding.failed(SOURCE, "age.differs_from_register", null);
        }
        LocalDate lastDay = LocalDate.of(application.campaign().admissionYear(), Month.DECEMBER, 31);
        boolean six = !born.plusYears(SCHOOL_AGE).isAfter(lastDay);
        return Finding.of(six, SOURCE, six ? "age.six" : "age.too_young", null);
    }

    Finding photo(ApplicationView application) {
        boolean there = application.documents().stream().anyMatch(document -> document.type() == DocumentType.PHOTO);
        return Finding.of(there, SOURCE, there ? "photo.present" : "photo.missing", null);
    }

    Finding signature(ApplicationView application, UUID draftId) {
        return signatures.of(application, draftId);
    }
}
