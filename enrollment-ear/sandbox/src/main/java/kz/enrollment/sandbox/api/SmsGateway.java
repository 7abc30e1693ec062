package kz.enrollment.sandbox.api;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Pause;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.sandbox.phone.PhoneNetwork;

/** The gateway for the product's own codes and notices. A message sent twice with one identifier is delivered once. */
public final class SmsGateway implements Route {

    /** What the gateway is called when faults are ordered. */
    static final String SERVICE = "SMS";

    private static final String SENDER = "Enrollment";
    private static final int REMEMBERED = 100_000;

    private final PhoneNetwork phones;
    private final FaultBoard faults;
    private final Set<String> delivered = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    public SmsGateway(PhoneNetwork phones, FaultBoard faults) {
        this.phones = phones;
        this.faults = faults;
    }

    @Override
    public Reply answer(Request request) {
        if (!request.isPost()) {
            return Reply.empty(405).with("Allow", "POST");
        }
        var order = faults.take(SERVICE);
        return switch (order.fault()) {
            case HTTP_500, SOAP_FAULT -> Reply.empty(500);
            case RESET -> Reply.reset();
            case DELAY -> {
                Pause.of(order.delay());
                yield deliver(JsonBody.object(request));
            }
            default -> deliver(JsonBody.object(request));
        };
    }

    private Reply deliver(JsonObject message) {
        var id = JsonBody.text(message, "id");
        var to = JsonBody.text(message, "to");
        var text = JsonBody.text(message, "text");
        if (!PhoneNetwork.isNumber(to)) {
            throw new BadRequest("Field to is not a number of the form +7…");
        }
        if (isNew(id)) {
            phones.deliver(to, SENDER, text);
        }
        return Reply.empty(202);
    }

    private synchronized boolean isNew(String id) {
        return delivered.add(id);
    }
}
