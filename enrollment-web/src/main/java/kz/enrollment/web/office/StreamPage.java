package kz.enrollment.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import kz.enrollment.allocation.ReleaseView;
import kz.enrollment.allocation.Releases;
import kz.enrollment.allocation.ServedClaim;
import kz.enrollment.application.ApplicationRegister;

/** A stream: its figures, classes, changes and release. */
@Named
@RequestScoped
public class StreamPage {

    @Inject
    private ShownStream shown;

    @Inject
    private Releases releases;

    @Inject
    private ApplicationRegister applications;

    private ReleaseView release;
    private Map<String, String> numbers;

    public ReleaseView getRelease() {
        if (release == null) {
            release = releases.of(shown.getId());
        }
        return release;
    }

    /** Where everybody may read the row that says so. */
    public String ledger(ServedClaim claim) {
        return "/ledger/stream?id=" + shown.getPublicId() + "&row=" + claim.ledgerRow();
    }

    /** The registration number of who got a place; a child without an application has its public number only. */
    public String number(ServedClaim claim) {
        if (numbers == null) {
            List<String> references =
                    getRelease().served().stream().map(ServedClaim::reference).toList();
            numbers = applications.numbersOf(shown.getId(), references);
        }
        return numbers.getOrDefault(claim.reference(), claim.reference());
    }
}
