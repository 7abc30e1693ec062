package kz.enrollment.sandbox.shep;

import java.time.Duration;
import java.util.List;
import kz.enrollment.sandbox.phone.ConsentDesk;
import kz.enrollment.sandbox.phone.ConsentRequest;
import kz.enrollment.sandbox.phone.PhoneNetwork;

/**
 * KDP on the bus. Elements {@code phone}, {@code request_id} and {@code dialogue_id} and the words of {@code status} are ours.
 */
final class ConsentService implements ShepService {

    private static final String NAMESPACE = "http://service.2fa-chain.kz/ns/kdp";
    private static final List<String> REQUIRED = List.of(
            "uin",
            "phone",
            "request_id",
            "access_name",
            "company",
            "company_bin",
            "company_responsible",
            "employee_name",
            "personal_data_name",
            "ovt");

    private final ConsentDesk desk;
    private final OrganisationTokens tokens;

    ConsentService(ConsentDesk desk, OrganisationTokens tokens) {
        this.desk = desk;
        this.tokens = tokens;
    }

    @Override
    public String serviceId() {
        return "KDP_SERVICE";
    }

    @Override
    public XmlOut.Part answer(ShepRequest request) {
        REQUIRED.forEach(request::required);
        tokens.require(request.required("ovt"), request.required("company_bin"));
        if (!PhoneNetwork.isNumber(request.required("phone"))) {
            throw new ShepFault("SCSE002", "Element phone is not a number of the form +7…");
        }
        var standing = desk.ask(new ConsentRequest(
                request.required("request_id"),
                request.data().getOrDefault("dialogue_id", ""),
                request.required("uin"),
                request.required("phone"),
                request.required("access_name"),
                request.required("company"),
                validity(request.required("expiresIn")),
                Boolean.parseBoolean(request.required("omit-sms"))));
        return out -> out.group("kdp", "kdp", NAMESPACE, kdp -> {
            kdp.inner("kdp", "status", NAMESPACE, status -> status.text(standing.status()));
            standing.code().ifPresent(code -> {
                kdp.inner("kdp", "code", NAMESPACE, element -> element.text(code));
                kdp.inner("kdp", "public-key", NAMESPACE, element -> element.text(standing.publicKey()));
            });
        });
    }

    @Override
    public XmlOut.Part answerUnknown() {
        return out -> out.group(
                "kdp",
                "kdp",
                NAMESPACE,
                kdp -> kdp.inner("kdp", "status", NAMESPACE, status -> status.text("NOT_IN_MOBILE_BASE")));
    }

    private static Duration validity(String millis) {
        try {
            return Duration.ofMillis(Long.parseLong(millis));
        } catch (NumberFormatException e) {
            throw new ShepFault("SCSE002", "Element expiresIn is not a number");
        }
    }
}
