package kz.enrollment.signature.internal;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the addresses of a setting, separated by spaces or commas. */
final class AuthorityAddresses {

    private AuthorityAddresses() {}

    /**
     * Empty without the setting.
     *
     * @param name of the setting
     * @throws IllegalStateException when one of them is no address of HTTP
     */
    static List<String> of(String name, Optional<String> told) {
        List<String> addresses = told.stream()
                .flatMap(all -> Arrays.stream(all.split("[,\\s]+")))
                .filter(address -> !address.isEmpty())
                .toList();
        addresses.forEach(address -> requireHttp(name, address));
        return addresses;
    }

    private static void requireHttp(String name, String address) {
        if (!isHttp(address)) {
            throw new IllegalStateException(
                    name + " must hold addresses with http:// or https://, but has: " + address);
        }
    }

    private static boolean isHttp(String address) {
        try {
            URI read = URI.create(address);
            return read.getHost() != null
                    && read.getScheme() != null
                    && List.of("http", "https").contains(read.getScheme().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
