package kz.enrollment.sandbox.shep;

import java.util.Map;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.School;

/** The national education database: does the child learn somewhere already? Service name and body are ours. */
final class EnrolledService implements ShepService {

    private final Map<String, School> schools;

    EnrolledService(City city) {
        schools = city.children().stream()
                .filter(child -> child.enrolledAt() != null)
                .collect(Collectors.toUnmodifiableMap(child -> child.person().iin(), child -> child.enrolledAt()));
    }

    @Override
    public String serviceId() {
        return "NEDB_ENROLLED";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        var school = schools.get(request.required("iin"));
        return school == null
                ? answerUnknown()
                : out -> out.element("enrolled", true)
                        .element("school", school.nameRu())
                        .element("grade", 1);
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.element("enrolled", false);
    }
}
