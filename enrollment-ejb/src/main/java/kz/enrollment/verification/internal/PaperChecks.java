package kz.enrollment.verification.internal;

import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.shared.Category;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Sha256;
import kz.enrollment.verification.domain.Finding;

/** Checks that need nothing but the application itself. */
@Dependent
public class PaperChecks {

    private static final String SOURCE = "APPLICATION";
    private static final int SCHOOL_AGE = 6;

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

    /** Inside or outside decides the category, not the admission; only a missing registration does (Rules §3). */
    Finding address(ApplicationView application) {
        if ("NONE".equals(application.addressKind())) {
            return Finding.failed("REGISTER_GBDFL", "address.none", null);
        }
        boolean inside = application.category() == Category.K;
        return Finding.passed("REGISTER_GBDFL", inside ? "address.in_catchment" : "address.outside", null);
    }

    Finding photo(ApplicationView application) {
        boolean there = application.documents().stream().anyMatch(document -> document.type() == DocumentType.PHOTO);
        return Finding.of(there, SOURCE, there ? "photo.present" : "photo.missing", null);
    }

    /** The stored text is the one that was signed. */
    Finding signature(ApplicationView application) {
        boolean same = Sha256.of(application.statement()).equals(application.signedDigest());
        return Finding.of(same, SOURCE, same ? "signature.valid" : "signature.differs", null);
    }
}
