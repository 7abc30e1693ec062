package kz.enrollment.benchmark.crash;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.enrollment.sandbox.fault.FaultBoard;
import kz.enrollment.sandbox.smpp.SmppCentre;

/** The centre of short messages and all phones behind it; it outlives every crash. */
final class SmsInbox implements AutoCloseable {
    /** Registration numbers end with six digits as well, after a hyphen. */
    private static final Pattern CODE = Pattern.compile("(?<![-\\d])(\\d{6})\\b");

    private static final int SIXTEEN_BITS = 0xffff;

    private final Map<String, List<String>> phones = new ConcurrentHashMap<>();
    private final Set<Integer> references = ConcurrentHashMap.newKeySet();
    private final SmppCentre centre;

    SmsInbox() throws IOException {
        centre = SmppCentre.start(0, new FaultBoard(), this::take);
    }

    /** The product's variables for its way to this centre. */
    Map<String, String> variables() {
        return Map.of(
                "ENROLLMENT_SMPP_HOST",
                "127.0.0.1",
                "ENROLLMENT_SMPP_PORT",
                Integer.toString(centre.port()),
                "ENROLLMENT_SMPP_SYSTEM_ID",
                SmppCentre.SYSTEM_ID,
                "ENROLLMENT_SMPP_PASSWORD",
                SmppCentre.PASSWORD);
    }

    private void take(String number, String from, String text, int reference) {
        references.add(reference);
        phones.computeIfAbsent(number, phone -> new CopyOnWriteArrayList<>()).add(text);
    }

    /** Whether a message arrived, by the sixteen bits of its identifier that SMPP carries. */
    boolean arrived(UUID message) {
        return references.contains((message.hashCode() | 1) & SIXTEEN_BITS);
    }

    /** How many codes a phone has got. */
    long codes(String phone) {
        return codesOf(phone).size();
    }

    /** The newest code of a phone that has got more than so many. */
    Optional<String> codeAfter(String phone, long known) {
        List<String> codes = codesOf(phone);
        return codes.size() > known ? Optional.of(codes.get(codes.size() - 1)) : Optional.empty();
    }

    private List<String> codesOf(String phone) {
        return phones.getOrDefault(phone, List.of()).stream()
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(code -> code.group(1))
                .toList();
    }

    @Override
    public void close() {
        centre.close();
    }
}
