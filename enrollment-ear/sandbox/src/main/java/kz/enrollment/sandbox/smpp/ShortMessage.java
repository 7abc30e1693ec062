package kz.enrollment.sandbox.smpp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;

/**
 * One {@code submit_sm}: a whole message or a part of one, by a header in the user data (3GPP TS 23.040) or by the parameters
 * {@code sar_*} (SMPP 3.4, 5.3.2.22 and after it).
 *
 * @param group what the parts of one message have in common
 */
record ShortMessage(String number, String from, int reference, String group, int total, int part, String text) {

    private static final byte UCS2 = 8;
    private static final int ONE_BYTE_REFERENCE = 0;
    private static final int TWO_BYTE_REFERENCE = 8;

    static ShortMessage of(SubmitSm submitted) {
        var body = body(submitted);
        var reference = submitted.getOptionalParameter(OptionalParameter.User_message_reference.class);
        var number = submitted.getDestAddress().startsWith("+")
                ? submitted.getDestAddress()
                : "+" + submitted.getDestAddress();
        var whole = new ShortMessage(
                number,
                submitted.getSourceAddr(),
                reference == null ? 0 : Short.toUnsignedInt(reference.getValue()),
                "",
                1,
                1,
                "");
        return submitted.isUdhi() ? whole.byHeader(body, charset(submitted)) : whole.byParameters(submitted, body);
    }

    private static byte[] body(SubmitSm submitted) {
        var payload = submitted.getOptionalParameter(OptionalParameter.Message_payload.class);
        return payload == null ? submitted.getShortMessage() : payload.getValue();
    }

    /** The alphabet of GSM agrees with ASCII in letters, digits and common signs; more is not needed here. */
    private static Charset charset(SubmitSm submitted) {
        return submitted.getDataCoding() == UCS2 ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
    }

    private ShortMessage byHeader(byte[] body, Charset charset) {
        int length = Byte.toUnsignedInt(body[0]) + 1;
        var text = new String(Arrays.copyOfRange(body, length, body.length), charset);
        for (int at = 1; at + 1 < length; at += 2 + Byte.toUnsignedInt(body[at + 1])) {
            int kind = body[at];
            if (kind == ONE_BYTE_REFERENCE || kind == TWO_BYTE_REFERENCE) {
                int last = at + 1 + Byte.toUnsignedInt(body[at + 1]);
                var mark = Arrays.toString(Arrays.copyOfRange(body, at + 2, last - 1));
                return part(mark, Byte.toUnsignedInt(body[last - 1]), Byte.toUnsignedInt(body[last]), text);
            }
        }
        return part("", 1, 1, text);
    }

    private ShortMessage byParameters(SubmitSm submitted, byte[] body) {
        var text = new String(body, charset(submitted));
        var mark = submitted.getOptionalParameter(OptionalParameter.Sar_msg_ref_num.class);
        var total = submitted.getOptionalParameter(OptionalParameter.Sar_total_segments.class);
        var part = submitted.getOptionalParameter(OptionalParameter.Sar_segment_seqnum.class);
        return mark == null || total == null || part == null
                ? part("", 1, 1, text)
                : part("sar " + mark.getValue(), total.getValue(), part.getValue(), text);
    }

    private ShortMessage part(String mark, int parts, int n, String content) {
        return new ShortMessage(number, from, reference, number + from + mark, parts, n, content);
    }

    boolean whole() {
        return total <= 1;
    }

    @Override
    public String toString() {
        return "ShortMessage";
    }
}
