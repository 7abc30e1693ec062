package kz.enrollment.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one caller where calls are counted: an IPv4 address, or the /64 network of an IPv6 one, since a household has a whole one. */
public final class CallerAddress {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    private CallerAddress() {}

    public static String of(String address) {
        String shown = address == null ? "" : address.substring(0, Math.min(LONGEST, address.length()));
        // Only what is written as an IPv6 address is parsed: a name would be looked up.
        if (!shown.matches("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(%.*)?")) {
            return shown;
        }
        try {
            InetAddress parsed = InetAddress.getByName(shown.replaceAll("%.*", ""));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return shown;
        }
    }
}
