package kz.enrollment.signature.internal;

import java.util.function.Function;
import kz.enrollment.signature.SignatureFormat;
import kz.enrollment.testpki.Holder;
import org.bouncycastle.tsp.TimeStampToken;

/** The forms in which people's signatures come. */
enum Form {
    CMS(SignatureFormat.CMS) {
        @Override
        byte[] sign(Holder holder, byte[] content) {
            return holder.cms(content, true);
        }

        @Override
        byte[] sign(Holder holder, byte[] content, Function<byte[], TimeStampToken> stamping) {
            return holder.cms(content, true, stamping);
        }
    },
    CMS_DETACHED(SignatureFormat.CMS_DETACHED) {
        @Override
        byte[] sign(Holder holder, byte[] content) {
            return holder.cms(content, false);
        }

        @Override
        byte[] sign(Holder holder, byte[] content, Function<byte[], TimeStampToken> stamping) {
            return holder.cms(content, false, stamping);
        }
    },
    XADES(SignatureFormat.XML) {
        @Override
        byte[] sign(Holder holder, byte[] content) {
            return holder.xades(content, Pki.NOW);
        }

        @Override
        byte[] sign(Holder holder, byte[] content, Function<byte[], TimeStampToken> stamping) {
            return holder.xades(content, Pki.NOW, stamping);
        }
    };

    final SignatureFormat format;

    Form(SignatureFormat format) {
        this.format = format;
    }

    abstract byte[] sign(Holder holder, byte[] content);

    abstract byte[] sign(Holder holder, byte[] content, Function<byte[], TimeStampToken> stamping);
}
