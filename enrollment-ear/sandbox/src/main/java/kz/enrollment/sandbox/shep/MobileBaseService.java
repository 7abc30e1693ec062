package kz.enrollment.sandbox.shep;

import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.LivingCity;

/** The base of mobile citizens: does this phone belong to this person? The body is ours. */
final class MobileBaseService implements ShepService {

    private final LivingCity city;

    MobileBaseService(LivingCity city) {
        this.city = city;
    }

    @Override
    public String serviceId() {
        return "MCDB_SERVICE";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        var phone = request.required("phone");
        boolean registered = city.familyOf(request.required("iin"))
                .map(Family::phone)
                .filter(known -> known.habit() != Family.PhoneHabit.NOT_IN_MOBILE_BASE)
                .filter(known -> known.number().equals(phone))
                .isPresent();
        return out -> out.element("registered", registered);
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.element("registered", false);
    }
}
