package kz.enrollment.documents.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.shared.DocumentType;

/** Decides by its content what a file is and whether it may be stored; the name and the sender's word count nothing. */
public final class FileInspection {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private FileInspection() {}

    /** @throws kz.enrollment.shared.BusinessRuleViolation {@code file.*} or {@code photo.*} */
    public static CheckedFile inspect(DocumentType type, String fileName, byte[] bytes, int maxBytes) {
        if (bytes.length == 0) {
            throw Refused.because("file.empty");
        }
        if (bytes.length > maxBytes) {
            throw Refused.because("file.too_large", maxBytes / MEGABYTE);
        }
        if (startsWith(bytes, JPEG_START)) {
            byte[] rewritten = JpegInspection.rewritten(bytes, type, maxBytes);
            return checked(type, FileName.safe(fileName, "jpg"), "image/jpeg", rewritten);
        }
        if (startsWith(bytes, PDF_START)) {
            PdfInspection.require(bytes);
            return checked(type, FileName.safe(fileName, "pdf"), "application/pdf", bytes);
        }
        throw Refused.because("file.type");
    }

    private static CheckedFile checked(DocumentType type, String name, String mediaType, byte[] bytes) {
        return new CheckedFile(type, name, mediaType, bytes, sha256(bytes));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
