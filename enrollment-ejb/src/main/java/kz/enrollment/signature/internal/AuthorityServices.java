package kz.enrollment.signature.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;

/** The services of the certification authority over HTTP. */
@ApplicationScoped
public class AuthorityServices implements OcspThenCrl.Authorities {

    @Override
    public Optional<byte[]> ocsp(X509CertificateHolder issuer, byte[] request) {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> crl(X509CertificateHolder issuer) {
        return Optional.empty();
    }
}
