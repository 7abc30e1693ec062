package kz.enrollment.sandbox.ncalayer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import kz.enrollment.sandbox.pki.CityPki;

/**
 * TLS for the socket, as the real program has it. Browsers know nothing of our authority, so the stand-in speaks plainly
 * unless the system property {@code sandbox.ncalayer.tls} is {@code true}.
 */
public final class LayerTls {

    private static final String TOLD = "sandbox.ncalayer.tls";
    private static final char[] PASSWORD = "within this process".toCharArray();

    private LayerTls() {}

    /** Null when a plain socket is wanted. */
    public static SSLContext whenTold(CityPki pki) {
        return Boolean.getBoolean(TOLD) ? of(pki) : null;
    }

    static SSLContext of(CityPki pki) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(pki.product().keyStore(PASSWORD)), PASSWORD);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
