package kz.enrollment.documents.internal;

/** The photo of the child is 3×4, width to height (Rules §4.6); what phones and studios cut may differ a little. */
final class PhotoRule {

    static final int LEAST_WIDTH = 300;
    static final int LEAST_HEIGHT = 400;

    private static final double PROPORTION = 3.0 / 4;
    private static final double TOLERANCE = 0.08;

    private PhotoRule() {}

    /** Refused with {@code photo.proportions(width, height)} or {@code photo.small(width, height)}, in pixels. */
    static void require(int width, int height) {
        double off = Math.abs((double) width / height / PROPORTION - 1);
        if (off > TOLERANCE) {
            throw Refused.because("photo.proportions", width, height);
        }
        // The same tolerance, or a photo of 299 × 401 would be told to grow by a pixel.
        if (width < LEAST_WIDTH * (1 - TOLERANCE) || height < LEAST_HEIGHT * (1 - TOLERANCE)) {
            throw Refused.because("photo.small", width, height);
        }
    }
}
