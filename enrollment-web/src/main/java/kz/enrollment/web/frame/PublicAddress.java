package kz.enrollment.web.frame;

import java.net.URI;
import org.eclipse.microprofile.config.ConfigProvider;

/** The address under which the public reaches us ({@code ENROLLMENT_PUBLIC_URL}); every absolute link starts with it. */
public final class PublicAddress {

    private static final String DEFAULT = "http://localhost:8080";

    private PublicAddress() {}

    /** Without a slash at its end. */
    public static String value() {
        return ConfigProvider.getConfig()
                .getOptionalValue("ENROLLMENT_PUBLIC_URL", String.class)
                .orElse(DEFAULT)
                .replaceAll("/+$", "");
    }

    public static boolean isHttps() {
        return value().startsWith("https://");
    }

    /** Host and port as the {@code Host} and {@code Origin} headers write them. */
    static String authority() {
        return URI.create(value()).getRawAuthority();
    }
}
