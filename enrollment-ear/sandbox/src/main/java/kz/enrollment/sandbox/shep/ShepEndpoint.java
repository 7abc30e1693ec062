package kz.enrollment.sandbox.shep;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.fault.Pause;
import kz.enrollment.sandbox.http.Reply;
import kz.enrollment.sandbox.http.Request;
import kz.enrollment.sandbox.http.Route;
import kz.enrollment.sandbox.pki.CityPki;
import org.w3c.dom.Element;

/** The synchronous channel of the bus: routes a message to the system it names, or spoils it as ordered. */
public final class ShepEndpoint implements Route {

    private static final String XML = "text/xml; charset=utf-8";

    private final Envelopes envelopes;
    private final RequestSignature signature;
    private final AnswerSeal seal;
    private final FaultBoard faults;
    private final Map<String, ShepService> services;

    ShepEndpoint(Clock clock, FaultBoard faults, CityPki pki, List<ShepService> services) {
        this.envelopes = new Envelopes(clock);
        this.signature = new RequestSignature(pki.product());
        this.seal = new AnswerSeal(pki);
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
            return answer(signed(request.body()));
        } catch (ShepFault e) {
            return fault(e);
        }
    }

    private ShepRequest signed(byte[] body) {
        var request = ShepReader.read(body);
        var message = Dom.read(body);
        signature.require(message);
        if (request.signedData()) {
            var payload =
                    (Element) message.getElementsByTagName(ShepReader.PAYLOAD).item(1);
            signature.requireWhole(Dom.alone(payload));
        }
        return request;
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
            case THROTTLED -> Reply.empty(429).with("Retry-After", "5");
            case RESET -> Reply.reset();
            case MALFORMED -> reply(cutShort(seal.seal(request, said(service, request))));
            case NOT_FOUND -> reply(seal.seal(request, envelopes.answer(request, service.answerUnknown())));
            case WRONG_SIGNATURE -> reply(seal.falselySeal(request, said(service, request)));
            case PARTIAL -> reply(seal.sealHalf(request, said(service, request)));
            case DELAY -> {
                Pause.of(order.delay());
                yield reply(seal.seal(request, said(service, request)));
            }
            case NONE -> reply(seal.seal(request, said(service, request)));
        };
    }

    private String said(ShepService service, ShepRequest request) {
        try {
            return envelopes.answer(request, service.answer(request));
        } catch (ShepService.Refusal e) {
            return envelopes.refusal(request, e);
        }
    }

    private static byte[] cutShort(byte[] xml) {
        return Arrays.copyOf(xml, xml.length * 2 / 3);
    }

    private Reply fault(ShepFault fault) {
        return reply(500, seal.sealFault(envelopes.fault(fault)));
    }

    private static Reply reply(byte[] xml) {
        return reply(200, xml);
    }

    private static Reply reply(int status, byte[] xml) {
        return new Reply(status, Map.of("Content-Type", XML), xml);
    }
}
