package kz.enrollment.sandbox.shep;

import kz.enrollment.sandbox.city.Child;
import kz.enrollment.sandbox.city.LivingCity;

/** The psychological-medical-pedagogical consultation (ПМПК). Service name and body are ours. */
final class ConclusionService implements ShepService {

    private static final Papers.Title TITLE = new Papers.Title("P", "ПМПК қорытындысы", "Заключение ПМПК");

    private final Papers papers;

    ConclusionService(LivingCity city) {
        papers = new Papers(city);
    }

    @Override
    public String serviceId() {
        return "PMPK_CONCLUSION";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        return papers.find(request.required("iin"), Child::conclusion, TITLE);
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return Papers.NOT_FOUND;
    }
}
