package kz.enrollment.sandbox.shep;

import java.util.Set;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Family;

/** The base of mobile citizens: does this phone belong to this person? The body is ours. */
final class MobileBaseService implements ShepService {

    private final Set<String> pairs;

    MobileBaseService(City city) {
        pairs = city.families().stream()
                .filter(family -> family.phone().habit() != Family.PhoneHabit.NOT_IN_MOBILE_BASE)
                .map(family -> pair(family.applicant().iin(), family.phone().number()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String serviceId() {
        return "MCDB_SERVICE";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        boolean registered = pairs.contains(pair(request.required("iin"), request.required("phone")));
        return out -> out.element("registered", registered);
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.element("registered", false);
    }

    private static String pair(String iin, String phone) {
        return iin + " " + phone;
    }
}
