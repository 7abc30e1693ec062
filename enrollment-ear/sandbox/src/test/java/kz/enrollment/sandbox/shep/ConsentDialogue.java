package kz.enrollment.sandbox.shep;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kz.enrollment.sandbox.SandboxExtension;

/** A request for consent and the answer on the phone, as one step of a test. */
final class ConsentDialogue {

    private final SandboxExtension sandbox;
    private final Bus bus;

    ConsentDialogue(SandboxExtension sandbox, Bus bus) {
        this.sandbox = sandbox;
        this.bus = bus;
    }

    /** Approved by 511; the data to ask for the person with. */
    Map<String, String> approvedFor(String iin, String phone) {
        return approvedFor(iin, phone, "GBDFLUniversal_token");
    }

    /** The same for another service. */
    Map<String, String> approvedFor(String iin, String phone, String accessName) {
        var id = UUID.randomUUID().toString();
        bus.ask("KDP_SERVICE", request(id, iin, phone, accessName, false));
        sandbox.post("/api/phone/" + phone + "/reply", "{\"text\":\"511\"}");
        var answer = bus.ask("KDP_SERVICE", request(id, iin, phone, accessName, true));
        return Map.of(
                "iin", iin, "kdpToken", answer.text("code[.!='SCSS001']"), "publicKey", answer.text("public-key"));
    }

    static Map<String, String> request(String id, String iin, String phone, boolean poll) {
        return request(id, iin, phone, "GBDFLUniversal_token", poll);
    }

    private static Map<String, String> request(String id, String iin, String phone, String accessName, boolean poll) {
        var data = new HashMap<>(Map.of(
                "uin",
                iin,
                "phone",
                phone,
                "request_id",
                id,
                "access_name",
                accessName,
                "company",
                "Enrollment",
                "company_bin",
                Ovt.BIN,
                "company_responsible",
                "Enrollment",
                "employee_name",
                "Enrollment",
                "personal_data_name",
                "FL",
                "ovt",
                Ovt.valid()));
        data.put("expiresIn", "3600000");
        data.put("omit-sms", Boolean.toString(poll));
        return data;
    }
}
