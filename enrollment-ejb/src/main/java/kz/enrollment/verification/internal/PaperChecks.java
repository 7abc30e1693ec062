package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.UUID;
import kz.enrollment.access.OneTimeCodes;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Sha256;
import kz.enrollment.verification.domain.Finding;

/** Checks that need nothing but the application itself. */
@Dependent
public class PaperChecks {

    private static final String SOURCE = "APPLICATION";
    private static final int SCHOOL_AGE = 6;

    private final OneTimeCodes codes;

    @Inject
    public PaperChecks(OneTimeCodes codes) {
        this.codes = codes;
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

    /** The stored text is the one that was signed, and a code sent for exactly this text was used up. */
    Finding signature(ApplicationView application, UUID draftId) {
        String digest = Sha256.of(application.statement());
        boolean signed = digest.equals(application.signedDigest()) && codes.wasUsed(draftId, digest);
        return Finding.of(signed, SOURCE, signed ? "signature.valid" : "signature.differs", null);
    }
}
