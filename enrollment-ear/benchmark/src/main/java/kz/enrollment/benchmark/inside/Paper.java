package kz.enrollment.benchmark.inside;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.shared.Sha256;

/** A document of 60 kB that no compression makes smaller, as photographs are. */
record Paper(CheckedFile file) {
    private static final int SIZE = 60_000;
    private static final byte[] NOISE = noise();

    /** The three every application needs; other bytes for each number. */
    static List<Paper> three(long number) {
        return List.of(
                of(DocumentType.PHOTO, number), of(DocumentType.FORM_065, number), of(DocumentType.FORM_052, number));
    }

    private static Paper of(DocumentType type, long number) {
        byte[] bytes = NOISE.clone();
        ByteBuffer.wrap(bytes).putLong(number).putInt(type.ordinal());
        return new Paper(new CheckedFile(type, "f.jpg", "image/jpeg", bytes, Sha256.of(bytes)));
    }

    private static byte[] noise() {
        byte[] bytes = new byte[SIZE];
        new Random(1).nextBytes(bytes);
        return bytes;
    }
}
