package kz.enrollment.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where a request really comes from. Behind proxies every connection has the proxy's address, so {@code
 * ENROLLMENT_PROXY_HOPS} says how many of them of ours stand before the server; each appends one entry to {@code
 * X-Forwarded-For}, and what stands further left was written by strangers and is not believed.
 */
public final class RemoteAddress {

    private static final String HOPS = "ENROLLMENT_PROXY_HOPS";

    private RemoteAddress() {}

    public static String of(HttpServletRequest request) {
        int hops =
                ConfigProvider.getConfig().getOptionalValue(HOPS, Integer.class).orElse(0);
        return behind(hops, request.getHeader("X-Forwarded-For"), request.getRemoteAddr());
    }

    static String behind(int hops, String forwarded, String connection) {
        if (hops <= 0 || forwarded == null) {
            return connection;
        }
        List<String> chain = Stream.of(forwarded.split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        return chain.size() < hops ? connection : chain.get(chain.size() - hops);
    }
}
