package kz.enrollment.notification.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;

/**
 * The operator's centre of short messages, by SMPP 3.4. Messages are handed over at least once: whether one that got no answer
 * was taken, SMPP does not tell. A repetition carries the same {@code user_message_reference} and the same reference of its
 * parts, by which a centre may and phones often do notice that they have it already.
 */
@ApplicationScoped
public class SmsCentre {

    /** Answers that no repetition changes. */
    private static final Set<Integer> NEVER = Set.of(
            SMPPConstant.STAT_ESME_RINVMSGLEN,
            SMPPConstant.STAT_ESME_RINVDSTADR,
            SMPPConstant.STAT_ESME_RINVDSTTON,
            SMPPConstant.STAT_ESME_RINVDSTNPI,
            SMPPConstant.STAT_ESME_RX_P_APPN,
            SMPPConstant.STAT_ESME_RINVDCS);

    private static final Set<Integer> TOO_MUCH =
            Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);

    private final SmppLine line;

    protected SmsCentre() {
        this(null);
    }

    SmsCentre(SmppLine line) {
        this.line = line;
    }

    @Inject
    public SmsCentre(
            @ConfigProperty(name = "ENROLLMENT_SMPP_HOST") String host,
            @ConfigProperty(name = "ENROLLMENT_SMPP_PORT", defaultValue = "2775") int port,
            @ConfigProperty(name = "ENROLLMENT_SMPP_SYSTEM_ID") String systemId,
            @ConfigProperty(name = "ENROLLMENT_SMPP_PASSWORD") String password,
            @ConfigProperty(name = "ENROLLMENT_SMPP_SOURCE", defaultValue = "Enrollment") String source) {
        this(new SmppLine(new SmppSettings(host, port, systemId, password, source)));
    }

    /** All parts of a message; one that fails half-way is repeated as a whole. */
    Delivery send(WaitingMessages.Letter letter) {
        short reference = reference(letter);
        try {
            for (SmsParts.Part part : SmsParts.of(letter.text(), reference)) {
                line.submit(letter.to().value().substring(1), part, reference);
            }
            return Delivery.taken();
        } catch (NegativeResponseException refused) {
            return refused(refused.getCommandStatus());
        } catch (ResponseTimeoutException silent) {
            return Delivery.later("TIMEOUT");
        } catch (SmppLine.Resting resting) {
            return Delivery.later("RESTING");
        } catch (IOException | InvalidResponseException broken) {
            return Delivery.later(bindRefusal(broken));
        } catch (PDUException | IllegalArgumentException notAMessage) {
            return Delivery.never("NO_MESSAGE");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Delivery.later("STOPPING");
        }
    }

    /** Sixteen bits of our identifier, never 0; equal ones of different messages do no harm. */
    static short reference(WaitingMessages.Letter letter) {
        return (short) (letter.id().hashCode() | 1);
    }

    private Delivery refused(int status) {
        var code = "SMPP_" + status;
        if (TOO_MUCH.contains(status)) {
            line.rest();
        }
        return NEVER.contains(status) ? Delivery.never(code) : Delivery.later(code);
    }

    private static String bindRefusal(Exception broken) {
        return broken.getCause() instanceof NegativeResponseException refused
                ? "SMPP_BIND_" + refused.getCommandStatus()
                : "UNREACHABLE";
    }

    /** The session's threads belong to the application and end with it. */
    @PreDestroy
    void hangUp() {
        line.close();
    }
}
