package kz.enrollment.web.frame;

import java.net.URI;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where NCALayer listens on the visitor's own computer ({@code ENROLLMENT_NCALAYER_URL}), and which pages may speak to it.
 */
public final class NcaLayerAddress {

    private static final String SETTING = "ENROLLMENT_NCALAYER_URL";
    private static final String DEFAULT = "wss://127.0.0.1:13579/";
    /** It goes into a header: nothing but scheme, host and port. */
    private static final Pattern USABLE = Pattern.compile("wss?://[A-Za-z0-9.\\-\\[\\]:]+/?");

    private static final Set<String> PAGES = Set.of("/login/eds", "/apply/sign-eds", "/staff/login-eds", "/staff/sign");

    private NcaLayerAddress() {}

    /** @throws IllegalStateException when the setting is no address of a socket */
    public static String value() {
        return usable(ConfigProvider.getConfig()
                .getOptionalValue(SETTING, String.class)
                .orElse(""));
    }

    static String usable(String setting) {
        String address = setting.isBlank() ? DEFAULT : setting.strip();
        if (!USABLE.matcher(address).matches()) {
            throw new IllegalStateException(SETTING + " is no address like " + DEFAULT);
        }
        return address;
    }

    /** Whether a page may speak to it; every other page is kept from the visitor's computer by the content policy. */
    static boolean isFor(String page) {
        return PAGES.contains(page.replaceFirst("\\.xhtml$", ""));
    }

    /** As the content policy writes it. */
    static String source(String value) {
        URI address = URI.create(value);
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
