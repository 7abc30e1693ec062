package kz.enrollment.documents.internal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** TestFiles made by the tests themselves. */
final class TestFiles {

    private TestFiles() {}

    /** A white picture with a red upper left quarter, to see which way up it is. */
    static byte[] jpeg(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height / 2);
        pen.dispose();
        return written(bytes -> {
            try {
                ImageIO.write(picture, "jpeg", bytes);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** The same file with an Exif segment: an orientation and a text that must not survive. */
    static byte[] withExif(byte[] jpeg, int orientation, String secret) {
        var tiff = new ByteArrayOutputStream();
        tiff.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1});
        tiff.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        tiff.writeBytes(secret.getBytes(StandardCharsets.ISO_8859_1));
        int length = tiff.size() + 2;
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        bytes.writeBytes(tiff.toByteArray());
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    static byte[] pdf(Consumer<PDDocument> change) {
        return written(bytes -> {
            try (var document = new PDDocument()) {
                document.addPage(new PDPage());
                change.accept(document);
                document.save(bytes);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** @param userPassword empty: opens without a password, but stays encrypted */
    static byte[] encryptedPdf(String userPassword) {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static byte[] written(Consumer<ByteArrayOutputStream> writing) {
        var bytes = new ByteArrayOutputStream();
        writing.accept(bytes);
        return bytes.toByteArray();
    }
}
