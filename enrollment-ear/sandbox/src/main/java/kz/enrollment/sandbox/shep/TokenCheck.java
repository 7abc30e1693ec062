package kz.enrollment.sandbox.shep;

import kz.enrollment.sandbox.phone.ConsentDesk;

/** Refuses a request for personal data without a valid consent of the person. */
final class TokenCheck {

    private final ConsentDesk desk;

    TokenCheck(ConsentDesk desk) {
        this.desk = desk;
    }

    /** The IIN the request is about. */
    String permittedIin(ShepRequest request) {
        var iin = request.required("iin");
        var token = request.data().getOrDefault("kdpToken", "");
        var key = request.data().getOrDefault("publicKey", "");
        if (!desk.opens(token, key, iin)) {
            throw new ShepService.Refusal("ERR_TOKEN", "The consent token is not valid for this person");
        }
        return iin;
    }
}
