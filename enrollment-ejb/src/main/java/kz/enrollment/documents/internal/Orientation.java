package kz.enrollment.documents.internal;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a phone held the camera. The tag lives in the Exif segment of a JPEG; since we remove all metadata, the
 * picture itself must be turned. A file whose tag cannot be read stays as it is.
 */
final class Orientation {

    private static final int UPRIGHT = 1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final long EXIF = 0x457869660000L;
    private static final int TAG = 0x0112;

    private Orientation() {}

    /** The tag's value, 1 to 8. */
    static int of(byte[] jpeg) {
        try {
            int value = inSegments(ByteBuffer.wrap(jpeg));
            return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    private static int inSegments(ByteBuffer jpeg) {
        jpeg.position(2);
        while (true) {
            jpeg.get();
            int marker = jpeg.get() & 0xff;
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            int length = jpeg.getShort() & 0xffff;
            int next = jpeg.position() + length - 2;
            if (marker == APP1 && length > 8 && jpeg.getLong(jpeg.position()) >>> 16 == EXIF) {
                return inTiff(jpeg.slice(jpeg.position() + 6, length - 8));
            }
            jpeg.position(next);
        }
    }

    private static int inTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return tiff.getShort(entry + 8) & 0xffff;
            }
        }
        return UPRIGHT;
    }

    /** The picture as the photographer saw it. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation == UPRIGHT) {
            return picture;
        }
        boolean turned = orientation >= 5;
        var result = new BufferedImage(
                turned ? picture.getHeight() : picture.getWidth(),
                turned ? picture.getWidth() : picture.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var operation = new AffineTransformOp(
                transform(orientation, picture.getWidth(), picture.getHeight()),
                AffineTransformOp.TYPE_NEAREST_NEIGHBOR);
        return operation.filter(picture, result);
    }

    /** Maps a stored point to where it belongs, for each of the eight ways of the Exif standard. */
    private static AffineTransform transform(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
