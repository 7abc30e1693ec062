package kz.enrollment.documents.internal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kz.enrollment.shared.DocumentType;

/**
 * Decodes a JPEG and writes it anew, upright and without metadata: whatever else was hidden in the file, and the place
 * where the photo was taken, is gone. Huge pictures are made smaller while they are read.
 */
final class JpegInspection {

    private static final int MOST_MEGAPIXELS = 120;
    private static final int KEPT_PIXELS = 12_000_000;
    private static final float[] QUALITIES = {0.9f, 0.8f, 0.65f, 0.5f};

    private JpegInspection() {}

    /** @return the new file; refused with {@code file.broken}, {@code file.too_many_pixels} or {@code photo.*} */
    static byte[] rewritten(byte[] jpeg, DocumentType type, int maxBytes) {
        if (!JpegEnd.reached(jpeg)) {
            throw Refused.because("file.broken");
        }
        BufferedImage picture = Orientation.upright(decode(jpeg), Orientation.of(jpeg));
        if (type == DocumentType.PHOTO) {
            PhotoRule.require(picture.getWidth(), picture.getHeight());
        }
        try {
            return encode(picture, maxBytes);
        } catch (IOException unwritable) {
            throw Refused.because("file.broken");
        }
    }

    private static BufferedImage decode(byte[] jpeg) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_MEGAPIXELS * 1_000_000L) {
                throw Refused.because("file.too_many_pixels", MOST_MEGAPIXELS);
            }
            var reading = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
            reading.setSourceSubsampling(Math.max(step, 1), Math.max(step, 1), 0, 0);
            return onWhite(reader.read(0, reading));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Refused.because("file.broken");
        } finally {
            reader.dispose();
        }
    }

    /** In plain RGB, whatever the file's colours were. */
    private static BufferedImage onWhite(BufferedImage picture) {
        var rgb = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = rgb.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return rgb;
    }

    /** At the best quality that keeps to the limit: a heavily packed photo would grow beyond it. */
    private static byte[] encode(BufferedImage picture, int maxBytes) throws IOException {
        byte[] written = {};
        for (float quality : QUALITIES) {
            written = encode(picture, quality);
            if (written.length <= maxBytes) {
                return written;
            }
        }
        return written;
    }

    private static byte[] encode(BufferedImage picture, float quality) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam writing = writer.getDefaultWriteParam();
            writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), writing);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
