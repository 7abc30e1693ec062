package kz.enrollment.acceptance.pages;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files parents upload, good ones and bad ones. */
public final class SampleFiles {
    private static final int MEGABYTE = 1024 * 1024;
    private static final int KEY_BITS = 256;

    private SampleFiles() {}

    /** A photo of 3×4. */
    public static FilePayload photo() {
        return jpeg("photo.jpg", 600, 800);
    }

    public static FilePayload landscape() {
        return jpeg("landscape.jpg", 800, 600);
    }

    public static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", pdf(false));
    }

    public static FilePayload lockedPdf() {
        return new FilePayload("locked.pdf", "application/pdf", pdf(true));
    }

    public static FilePayload empty() {
        return new FilePayload("empty.jpg", "image/jpeg", new byte[0]);
    }

    /** A program for Windows that says it is a photo. */
    public static FilePayload program() {
        byte[] bytes = new byte[4096];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return new FilePayload("photo.jpg", "image/jpeg", bytes);
    }

    /** The beginning of a photo, the rest is lost. */
    public static FilePayload broken() {
        byte[] whole = photo().buffer;
        return new FilePayload("broken.jpg", "image/jpeg", Arrays.copyOf(whole, 300));
    }

    /** A good photo with six megabytes of nothing after it. */
    public static FilePayload sixMegabytes() {
        byte[] whole = photo().buffer;
        return new FilePayload("large.jpg", "image/jpeg", Arrays.copyOf(whole, 6 * MEGABYTE));
    }

    private static FilePayload jpeg(String name, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pencil = image.createGraphics();
        pencil.setColor(new Color(0xdde6ee));
        pencil.fillRect(0, 0, width, height);
        pencil.setColor(new Color(0xc79a76));
        pencil.fillOval(width / 4, height / 5, width / 2, height / 2);
        Random grain = new Random(width);
        for (int i = 0; i < 2000; i++) {
            image.setRGB(grain.nextInt(width), grain.nextInt(height), grain.nextInt());
        }
        pencil.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new FilePayload(name, "image/jpeg", bytes.toByteArray());
    }

    private static byte[] pdf(boolean locked) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
                policy.setEncryptionKeyLength(KEY_BITS);
                document.protect(policy);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
