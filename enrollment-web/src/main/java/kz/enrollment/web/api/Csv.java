package kz.enrollment.web.api;

import jakarta.ws.rs.core.MediaType;

/** The media type of tables (RFC 7111). */
final class Csv {

    static final String MEDIA = "text/csv";
    static final String TYPE = MEDIA + ";charset=UTF-8";

    private Csv() {}

    /** False for no type at all, and for any other charset than the one it has to be. */
    static boolean isCsv(MediaType type) {
        if (type == null || !MEDIA.equalsIgnoreCase(type.getType() + "/" + type.getSubtype())) {
            return false;
        }
        String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
        return charset == null || "utf-8".equalsIgnoreCase(charset) || "us-ascii".equalsIgnoreCase(charset);
    }
}
