package kz.enrollment.launcher;

import java.util.Map;

/**
 * Where the parts of the sandbox are, by the words it printed them with.
 *
 * @param said e.g. {@code SMPP} and {@code 40123}, a port; or {@code READY} and {@code http://127.0.0.1:40125}
 */
record SandboxAddresses(Map<String, String> said) {
    /** The word before the address of its pages and services, the last it prints. */
    static final String READY = "READY";

    /** Beginning of all addresses of pages and services. */
    String http() {
        return said.get(READY);
    }

    String of(String word) {
        return said.get(word);
    }
}
