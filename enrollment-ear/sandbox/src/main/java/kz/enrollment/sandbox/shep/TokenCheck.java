package kz.enrollment.sandbox.shep;

import java.util.Set;
import kz.enrollment.sandbox.phone.ConsentDesk;

/** Refuses a request for personal data without a valid consent of the person to this service, and notes who read. */
final class TokenCheck {

    private final ConsentDesk desk;
    private final ReadingBook readings;

    TokenCheck(ConsentDesk desk, ReadingBook readings) {
        this.desk = desk;
        this.readings = readings;
    }

    /**
     * The IIN the request is about.
     *
     * @param accessNames any of which a consent must be for
     */
    String permittedIin(ShepRequest request, String... accessNames) {
        var iin = request.required("iin");
        var token = request.data().getOrDefault("kdpToken", "");
        var key = request.data().getOrDefault("publicKey", "");
        if (!desk.opens(token, key, iin, Set.of(accessNames))) {
            throw new ShepService.Refusal("ERR_TOKEN", "The consent token is not valid for this person");
        }
        readings.note(iin, request.serviceId());
        return iin;
    }
}
