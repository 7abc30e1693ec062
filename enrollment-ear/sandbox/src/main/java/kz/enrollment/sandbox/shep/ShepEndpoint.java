package kz.enrollment.sandbox.shep;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Pause;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;

/** The synchronous channel of the bus: routes a message to the system it names, or spoils it as ordered. */
public final class ShepEndpoint implements Route {

    private static final String XML = "text/xml; charset=utf-8";

    private final Envelopes envelopes;
    private final FaultBoard faults;
    private final Map<String, ShepService> services;

    ShepEndpoint(Clock clock, FaultBoard faults, List<ShepService> services) {
        this.envelopes = new Envelopes(clock);
        this.faults = faults;
        this.services = services.stream().collect(Collectors.toMap(ShepService::serviceId, Function.identity()));
    }

    /** Names of the services behind the bus. */
    public List<String> serviceIds() {
        return services.keySet().stream().sorted().toList();
    }

    @Override
    public Reply answer(Request request) {
        if (!request.isPost()) {
            return Reply.empty(405).with("Allow", "POST");
        }
        try {
            return answer(ShepReader.read(request.body()));
        } catch (ShepFault e) {
            return fault(e);
        }
    }

    private Reply answer(ShepRequest request) {
        var service = services.get(request.serviceId());
        if (service == null) {
            throw new ShepFault("SCSE003", "No such service");
        }
        var order = faults.takeForBus(service.serviceId());
        return switch (order.fault()) {
            case SOAP_FAULT -> throw new ShepFault("SCSE999", "The service is out of order");
            case HTTP_500 -> Reply.of(500, "text/html", "<html><body>Internal Server Error</body></html>");
            case EMPTY -> Reply.of(200, XML, "");
            case RESET -> Reply.reset();
            case MALFORMED -> Reply.of(200, XML, cutShort(said(service, request)));
            case NOT_FOUND -> Reply.of(200, XML, envelopes.answer(request, service.answerUnknown()));
            case DELAY -> {
                Pause.of(order.delay());
                yield Reply.of(200, XML, said(service, request));
            }
            case WRONG_SIGNATURE, PARTIAL, NONE -> Reply.of(200, XML, said(service, request));
        };
    }

    private String said(ShepService service, ShepRequest request) {
        try {
            return envelopes.answer(request, service.answer(request));
        } catch (ShepService.Refusal e) {
            return envelopes.refusal(request, e);
        }
    }

    private static String cutShort(String xml) {
        return xml.substring(0, xml.length() * 2 / 3);
    }

    private Reply fault(ShepFault fault) {
        return Reply.of(500, XML, envelopes.fault(fault));
    }
}
