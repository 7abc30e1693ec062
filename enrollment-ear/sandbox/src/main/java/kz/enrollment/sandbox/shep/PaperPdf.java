package kz.enrollment.sandbox.shep;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import kz.enrollment.sandbox.city.Person;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A one-page PDF that looks like an extract from a base and says that it is invented. */
final class PaperPdf {

    /** Comes with PDFBox and has all Kazakh letters. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float SIZE = 12;
    private static final float LINE = 20;
    private static final float LEFT = 60;
    private static final float TOP = 760;
    private static final int LETTERS_A_LINE = 75;

    private PaperPdf() {}

    static byte[] of(Person person, Papers.Title title, String number, LocalDate issued) {
        return write(List.of(
                title.kk(),
                title.ru(),
                "№ " + number + ", " + issued,
                "",
                person.name().full(),
                "ЖСН / ИИН: " + person.iin(),
                "Туған күні / Дата рождения: " + person.birthDate(),
                "",
                "Үлгі: ойдан алынған құжат. / Образец: вымышленный документ."));
    }

    private static byte[] write(List<String> lines) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream();
                var font = PaperPdf.class.getResourceAsStream(FONT)) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            print(document, page, PDType0Font.load(document, font), lines);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(PDDocument document, PDPage page, PDFont font, List<String> lines) throws IOException {
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LINE);
            content.newLineAtOffset(LEFT, TOP);
            for (var line : lines) {
                for (int from = 0; from <= line.length(); from += LETTERS_A_LINE) {
                    content.showText(line.substring(from, Math.min(line.length(), from + LETTERS_A_LINE)));
                    content.newLine();
                }
            }
            content.endText();
        }
    }
}
