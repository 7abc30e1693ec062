package kz.enrollment.sandbox.shep;

import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.LivingCity;

/** The national education database: does the child learn somewhere already? Service name and body are ours. */
final class EnrolledService implements ShepService {

    private final LivingCity city;

    EnrolledService(LivingCity city) {
        this.city = city;
    }

    @Override
    public String serviceId() {
        return "NEDB_ENROLLED";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        var school = city.child(request.required("iin")).map(Child::enrolledAt).orElse(null);
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
