package kz.enrollment.acceptance.pages;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.APIResponse;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF the product issued. */
public record Paper(byte[] bytes) {
    private static final int DOTS_PER_INCH = 200;

    /** Gets it with the rights of the visitor. */
    public static Paper get(Visit visit, String address) {
        APIResponse answer = visit.context().request().get(address);
        String type = answer.headers().get("content-type");
        if (answer.status() != 200 || !type.startsWith("application/pdf")) {
            throw new AssertionError(address + ": " + answer.status() + " " + type);
        }
        return new Paper(answer.body());
    }

    /** Its words, with single spaces. */
    public String text() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a telephone's camera reads from it. */
    public String qrCode() {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return IntStream.range(0, document.getNumberOfPages())
                    .mapToObj(page -> picture(document, page))
                    .flatMap(picture -> read(picture).stream())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no QR code on any page"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Keeps its first page as a picture beside the pictures of the pages. */
    public void photograph(String name) {
        Path file = Path.of(System.getProperty("screenshots", "target/screenshots"), name + ".png");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture(document, 0), "png", file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage picture(PDDocument document, int page) {
        try {
            return new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<String> read(BufferedImage picture) {
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        } catch (ReaderException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
