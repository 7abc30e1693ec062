package kz.enrollment.documents.internal;

/**
 * Whether a JPEG has its end. A file cut off in the middle, by a lost connection for example, is decoded all the same:
 * the rest of the picture is grey, and nobody would notice before an officer looks at it.
 */
final class JpegEnd {

    private static final int MARK = 0xff;
    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    private JpegEnd() {}

    /** The end marker cannot occur within the scan; an end before the scan belongs to a thumbnail. */
    static boolean reached(byte[] jpeg) {
        for (int at = scan(jpeg); at + 1 < jpeg.length; at++) {
            if (at(jpeg, at) == MARK && at(jpeg, at + 1) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }

    private static int scan(byte[] jpeg) {
        int at = 2;
        while (at + 3 < jpeg.length && at(jpeg, at) == MARK) {
            int kind = at(jpeg, at + 1);
            if (kind == START_OF_SCAN) {
                return at;
            }
            // A marker may be preceded by any number of fill bytes.
            at += kind == MARK ? 1 : 2 + (at(jpeg, at + 2) << 8 | at(jpeg, at + 3));
        }
        return jpeg.length;
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }
}
