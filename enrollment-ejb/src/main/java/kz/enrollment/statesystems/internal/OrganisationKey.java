package kz.enrollment.statesystems.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Collections;

/** The key of our organisation, RSA: it signs what we send over the bus and the token the consent service wants. */
record OrganisationKey(PrivateKey key, X509Certificate certificate) {

    /**
     * The one key of a PKCS 12 file.
     *
     * @throws IllegalStateException in one sentence that names the setting; never with the password
     */
    static OrganisationKey of(Path file, char[] password) {
        try (InputStream bytes = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password);
            return only(store, password);
        } catch (IOException | GeneralSecurityException unusable) {
            throw new IllegalStateException("ENROLLMENT_SHEP_KEYSTORE: " + file
                    + " cannot be read as PKCS 12 with the password of ENROLLMENT_SHEP_KEYSTORE_PASSWORD");
        }
    }

    private static OrganisationKey only(KeyStore store, char[] password) throws GeneralSecurityException {
        OrganisationKey found = null;
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key && found == null) {
                found = new OrganisationKey(key, (X509Certificate) store.getCertificate(alias));
            } else if (store.isKeyEntry(alias)) {
                throw new IllegalStateException("ENROLLMENT_SHEP_KEYSTORE must hold one key, not several");
            }
        }
        if (found == null || !found.key().getAlgorithm().equals("RSA")) {
            throw new IllegalStateException("ENROLLMENT_SHEP_KEYSTORE holds no RSA key");
        }
        found.requirePair();
        return found;
    }

    private void requirePair() throws GeneralSecurityException {
        byte[] content = certificate.getEncoded();
        Signature checking = Signature.getInstance("SHA256withRSA");
        checking.initVerify(certificate.getPublicKey());
        checking.update(content);
        if (!checking.verify(sign(content))) {
            throw new IllegalStateException("ENROLLMENT_SHEP_KEYSTORE: the certificate is not that of the key");
        }
    }

    /** SHA-256 with RSA. */
    byte[] sign(byte[] content) {
        try {
            Signature signing = Signature.getInstance("SHA256withRSA");
            signing.initSign(key);
            signing.update(content);
            return signing.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The key of ENROLLMENT_SHEP_KEYSTORE cannot sign", impossible);
        }
    }

    @Override
    public String toString() {
        return "OrganisationKey[…]";
    }
}
