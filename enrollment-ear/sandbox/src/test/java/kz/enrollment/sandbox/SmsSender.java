package kz.enrollment.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kz.enrollment.sandbox.smpp.SmppCentre;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;

/** Sends short messages to the sandbox's centre. */
public record SmsSender(int port) {

    private static final byte UCS2 = 8;

    /** @return 0 when taken, else the centre's reason */
    public int send(String to, String text, int reference) {
        return submit(to, text.getBytes(StandardCharsets.UTF_16BE), (byte) 0, tlv(reference));
    }

    /** One part, with a header in the user data before the text. */
    public int sendPart(String to, byte[] header, String text, int reference) {
        var content = text.getBytes(StandardCharsets.UTF_16BE);
        var body = new byte[header.length + content.length];
        System.arraycopy(header, 0, body, 0, header.length);
        System.arraycopy(content, 0, body, header.length, content.length);
        return submit(to, body, (byte) 0x40, tlv(reference));
    }

    /** One part by the parameters sar_*. */
    public int sendSegment(String to, int number, int total, String text) {
        return submit(
                to,
                text.getBytes(StandardCharsets.UTF_16BE),
                (byte) 0,
                new OptionalParameter.Sar_msg_ref_num((short) 5),
                new OptionalParameter.Sar_total_segments((byte) total),
                new OptionalParameter.Sar_segment_seqnum((byte) number));
    }

    private static OptionalParameter tlv(int reference) {
        return new OptionalParameter.User_message_reference((short) reference);
    }

    private int submit(String to, byte[] body, byte esm, OptionalParameter... parameters) {
        var session = new SMPPSession();
        try {
            session.connectAndBind("127.0.0.1", port, login(SmppCentre.PASSWORD));
            session.submitShortMessage(
                    "",
                    TypeOfNumber.ALPHANUMERIC,
                    NumberingPlanIndicator.UNKNOWN,
                    "Enrollment",
                    TypeOfNumber.INTERNATIONAL,
                    NumberingPlanIndicator.ISDN,
                    to,
                    new ESMClass(esm),
                    (byte) 0,
                    (byte) 0,
                    null,
                    null,
                    new RegisteredDelivery(0),
                    (byte) 0,
                    DataCodings.newInstance(UCS2),
                    (byte) 0,
                    body,
                    parameters);
            return 0;
        } catch (NegativeResponseException e) {
            return e.getCommandStatus();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PDUException | ResponseTimeoutException | InvalidResponseException e) {
            throw new IllegalStateException(e);
        } finally {
            session.unbindAndClose();
        }
    }

    private static BindParameter login(String password) {
        return new BindParameter(
                BindType.BIND_TX,
                SmppCentre.SYSTEM_ID,
                password,
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                null);
    }
}
