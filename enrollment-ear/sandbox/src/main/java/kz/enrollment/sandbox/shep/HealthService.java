package kz.enrollment.sandbox.shep;

import java.util.List;
import kz.enrollment.sandbox.city.Child.HealthForm;
import kz.enrollment.sandbox.city.LivingCity;

/** The health base: vaccination card 065/у and health passport 052-2/у as PDF. Service name and body are ours. */
final class HealthService implements ShepService {

    private final Papers papers;

    HealthService(LivingCity city) {
        papers = new Papers(city);
    }

    @Override
    public String serviceId() {
        return "HEALTH_DOCUMENT";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        var form = form(request.required("form"));
        return papers.find(request.required("iin"), child -> child.forms().contains(form), title(form));
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return Papers.NOT_FOUND;
    }

    private static HealthForm form(String code) {
        return List.of(HealthForm.values()).stream()
                .filter(form -> form.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ShepFault("SCSE002", "Element form is neither 065 nor 052-2"));
    }

    private static Papers.Title title(HealthForm form) {
        return switch (form) {
            case VACCINATIONS ->
                new Papers.Title(
                        "065", "Профилактикалық егу картасы (065/у)", "Карта профилактических прививок (065/у)");
            case HEALTH_PASSPORT ->
                new Papers.Title("052", "Бала денсаулығының паспорты (052-2/у)", "Паспорт здоровья ребёнка (052-2/у)");
        };
    }
}
