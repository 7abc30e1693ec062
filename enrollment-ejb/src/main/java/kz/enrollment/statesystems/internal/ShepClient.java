package kz.enrollment.statesystems.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import kz.enrollment.crypto.CryptoRefused;
import kz.enrollment.crypto.SafeXml;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.statesystems.RegistryUnavailable;
import kz.enrollment.statesystems.RegistryUnavailable.Reason;
import org.w3c.dom.Element;

/**
 * Asks a service over the synchronous bus and waits for its answer. What we say is signed, and nothing in an answer is read
 * before its signature is checked. Never within a transaction.
 */
@ApplicationScoped
public class ShepClient {

    private final BusSettings settings;
    private final BusKeys keys;
    private final OutsideTransactions transactions;
    private final Clock clock;
    private final BusLine line;

    /** For the proxy only. */
    protected ShepClient() {
        this.settings = null;
        this.keys = null;
        this.transactions = null;
        this.clock = null;
        this.line = null;
    }

    @Inject
    public ShepClient(BusSettings settings, BusKeys keys, OutsideTransactions transactions, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.transactions = transactions;
        this.clock = clock;
        this.line = new BusLine(settings.address());
    }

    /**
     * @param service its name in our code; the operator may give it another on the bus
     * @param data the service's request in the order of its elements
     * @param reading makes the port's answer of a successful (or token-refusing) one
     * @throws RegistryUnavailable whatever else happens
     */
    <T> T ask(String service, Map<String, String> data, Function<ShepAnswer, T> reading) {
        transactions.require();
        ServiceSettings asked = settings.of(service);
        var at = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        var id = UUID.randomUUID();
        var request = new ShepRequest(
                id, asked.serviceId(), asked.routeId(), at, settings.sender(), asked.signedData(), data);
        var response = line.post(service, request.toXml(keys.ofRequests()), asked.whole());
        try {
            var answer = answer(service, asked, response);
            requireUsable(service, id, answer);
            return reading.apply(answer.to(id));
        } catch (CryptoRefused unproved) {
            throw new RegistryUnavailable(service, Reason.SIGNATURE);
        } catch (MalformedAnswer | DateTimeException | IllegalArgumentException | BusinessRuleViolation wrong) {
            // The cause stays behind: parsers like to quote what they could not read.
            throw new RegistryUnavailable(service, Reason.MALFORMED);
        }
    }

    private ShepAnswer answer(String service, ServiceSettings asked, HttpResponse<byte[]> response) {
        SoapMessage message = message(service, response);
        if (message.isFault()) {
            if (AnswerSignature.claimed(message)) {
                keys.ofAnswers().requireSigned(message);
            }
            throw new RegistryUnavailable(service, Reason.FAULT);
        }
        if (response.statusCode() != 200) {
            throw new RegistryUnavailable(service, Reason.HTTP);
        }
        keys.ofAnswers().requireSigned(message);
        ShepAnswer answer = ShepReader.answer(message.body());
        return asked.signedData() ? answer.with(answer.content().map(this::signedContent)) : answer;
    }

    private static SoapMessage message(String service, HttpResponse<byte[]> response) {
        boolean right = response.statusCode() == 200;
        if (right && response.body().length == 0) {
            throw new RegistryUnavailable(service, Reason.EMPTY);
        }
        try {
            return SoapMessage.read(response.body());
        } catch (MalformedAnswer noMessage) {
            throw new RegistryUnavailable(service, right ? Reason.MALFORMED : Reason.HTTP);
        }
    }

    private Node signedContent(Node data) {
        var inside = SafeXml.children(data.element());
        if (inside.size() != 1) {
            throw new CryptoRefused(CryptoRefused.Flaw.MALFORMED);
        }
        Element payload = inside.get(0);
        keys.ofAnswers().requireSignedWhole(payload);
        return new Node(payload);
    }

    private void requireUsable(String service, UUID asked, ShepAnswer answer) {
        if (answer.correlationId().isEmpty() && settings.correlated()) {
            throw new MalformedAnswer("an answer to no request");
        }
        if (answer.correlationId()
                .filter(told -> !told.equalsIgnoreCase(asked.toString()))
                .isPresent()) {
            throw new MalformedAnswer("an answer to another request");
        }
        if (!answer.success() && !answer.tokenRefused()) {
            throw new RegistryUnavailable(service, Reason.FAULT);
        }
        if (answer.success() && answer.content().isEmpty()) {
            throw new RegistryUnavailable(service, Reason.EMPTY);
        }
    }
}
