package kz.enrollment.documents.internal;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF and looks for what it could do besides being read. The bytes stay as they are. */
final class PdfInspection {

    private PdfInspection() {}

    /** Refused with {@code file.encrypted}, {@code file.active} or {@code file.broken}. */
    static void require(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) {
                throw Refused.because("file.encrypted");
            }
            if (document.getNumberOfPages() == 0 || document.getPage(0) == null) {
                throw Refused.because("file.broken");
            }
            if (new ActiveContent().in(document.getDocument().getTrailer())) {
                throw Refused.because("file.active");
            }
        } catch (InvalidPasswordException locked) {
            throw Refused.because("file.encrypted");
        } catch (IOException | IllegalStateException | IllegalArgumentException | ClassCastException unreadable) {
            throw Refused.because("file.broken");
        }
    }
}
