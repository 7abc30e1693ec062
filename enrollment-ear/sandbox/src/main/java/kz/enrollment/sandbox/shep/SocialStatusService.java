package kz.enrollment.sandbox.shep;

import java.util.List;
import kz.enrollment.sandbox.city.Family;
import kz.enrollment.sandbox.city.LivingCity;

/** Social protection: the categories of support of an applicant's family. Service name, body and codes are ours. */
final class SocialStatusService implements ShepService {

    private final TokenCheck tokens;
    private final LivingCity city;

    SocialStatusService(LivingCity city, TokenCheck tokens) {
        this.tokens = tokens;
        this.city = city;
    }

    @Override
    public String serviceId() {
        return "SOCIAL_STATUS";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        return categories(city.familyOf(tokens.permittedIin(request, serviceId()))
                .map(Family::support)
                .orElse(List.of()));
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return categories(List.of());
    }

    private static XmlOut.Part categories(List<String> codes) {
        return out -> out.group(
                "categories",
                all -> codes.forEach(code -> all.group("category", category -> category.element("code", code))));
    }
}
