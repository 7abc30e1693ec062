package kz.enrollment.testpki;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.cert.X509CertificateHolder;

/** An authority as bytes: our own form, which nobody else reads. */
record Saved(Holder holder, Map<BigInteger, Instant> revoked) {

    static byte[] write(Holder holder, Map<BigInteger, Instant> revoked) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(holder.algorithm().name());
            block(out, holder.algorithm().savedKey(holder.key()));
            block(out, holder.certificate().getEncoded());
            out.writeInt(revoked.size());
            for (var entry : revoked.entrySet()) {
                block(out, entry.getKey().toByteArray());
                out.writeLong(entry.getValue().toEpochMilli());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Saved read(byte[] saved) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(saved))) {
            Algorithm algorithm = Algorithm.valueOf(in.readUTF());
            byte[] key = block(in);
            Holder holder = new Holder(algorithm, algorithm.loadedKey(key), new X509CertificateHolder(block(in)));
            Map<BigInteger, Instant> revoked = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                revoked.put(new BigInteger(block(in)), Instant.ofEpochMilli(in.readLong()));
            }
            return new Saved(holder, revoked);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Not a saved authority", unreadable);
        }
    }

    private static void block(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] block(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
