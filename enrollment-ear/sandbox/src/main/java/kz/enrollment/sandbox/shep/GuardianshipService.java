package kz.enrollment.sandbox.shep;

import java.time.LocalDate;
import java.util.Optional;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.LivingCity;

/** Decisions on guardianship. Service name and body are ours. */
final class GuardianshipService implements ShepService {

    private final LivingCity city;

    GuardianshipService(LivingCity city) {
        this.city = city;
    }

    @Override
    public String serviceId() {
        return "GUARDIANSHIP_DECISION";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        return guardians(request.required("iin"), request.required("childIin"))
                .<XmlOut.Part>map(family -> out -> write(out, family))
                .orElseGet(this::answerUnknown);
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.element("found", false);
    }

    private Optional<Family> guardians(String guardian, String child) {
        return city.familyOf(guardian)
                .filter(family -> family.kinship() == Family.Kinship.GUARDIAN)
                .filter(family -> family.children().stream()
                        .anyMatch(known -> known.person().iin().equals(child)));
    }

    private void write(XmlOut out, Family family) {
        var decided = LocalDate.of(city.now().year() - 3, 2, 10);
        out.element("found", true)
                .group(
                        "decision",
                        decision -> decision.element(
                                        "number",
                                        "99-" + family.applicant().iin().substring(6))
                                .element("date", decided)
                                .element("authority", "Білім басқармасы (үлгі)")
                                .optional(
                                        "until", family.situation().guardianshipEnded() ? decided.plusYears(1) : null));
    }
}
