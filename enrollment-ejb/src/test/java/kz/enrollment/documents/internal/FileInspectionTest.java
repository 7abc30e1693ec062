package kz.enrollment.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.DocumentType;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTest {

    private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;

    @Test
    void a_file_of_six_megabytes_is_too_large() {
        byte[] six = Arrays.copyOf(TestFiles.jpeg(300, 400), 6 * 1024 * 1024);
        assertRefused("file.too_large", DocumentType.PHOTO, six)
                .satisfies(facts -> assertThat(facts).containsExactly(5));
    }

    @Test
    void zero_bytes_are_empty() {
        assertRefused("file.empty", DocumentType.PHOTO, new byte[0]);
    }

    @Test
    void a_program_named_jpg_is_no_picture() {
        assertRefused(
                "file.type", DocumentType.PHOTO, "MZ\u0090\u0000 a program".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("file.type", DocumentType.FORM_065, new byte[] {(byte) 0xff});
        assertRefused("file.type", DocumentType.FORM_065, " %PDF-1.4".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 300, 600})
    void a_picture_that_breaks_off_early_is_broken(int kept) {
        assertRefused("file.broken", DocumentType.FORM_065, Arrays.copyOf(TestFiles.jpeg(300, 400), kept));
    }

    @Test
    void a_picture_cut_off_in_its_middle_is_broken_even_if_its_thumbnail_is_whole() {
        byte[] whole = TestFiles.withExif(TestFiles.jpeg(300, 400), 1, "thumbnail \u00ff\u00d9");
        assertRefused("file.broken", DocumentType.PHOTO, Arrays.copyOf(whole, whole.length / 2));
        assertRefused("file.broken", DocumentType.PHOTO, Arrays.copyOf(whole, whole.length - 2));
        assertThat(inspect(DocumentType.PHOTO, whole).bytes()).isNotEmpty();
    }

    @Test
    void a_picture_is_written_anew_and_what_hung_on_it_is_gone() {
        byte[] given = TestFiles.withExif(TestFiles.jpeg(300, 400), 1, "43.238 76.889");
        byte[] polyglot = Arrays.copyOf(given, given.length + 5);
        System.arraycopy("<?php".getBytes(StandardCharsets.US_ASCII), 0, polyglot, given.length, 5);
        var file = inspect(DocumentType.PHOTO, polyglot);
        assertThat(new String(polyglot, StandardCharsets.ISO_8859_1)).contains("43.238", "Exif", "<?php");
        assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("43.238", "Exif", "<?php");
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(file.sha256()).hasSize(64);
    }

    /** Where the red quarter of the stored picture must appear, for each of the eight ways of the Exif standard. */
    @ParameterizedTest
    @CsvSource({
        "1,300,400,0,0", "2,300,400,1,0", "3,300,400,1,1", "4,300,400,0,1",
        "5,400,300,0,0", "6,400,300,1,0", "7,400,300,1,1", "8,400,300,0,1"
    })
    void a_picture_is_turned_the_way_the_camera_was_held(int orientation, int width, int height, int right, int below)
            throws IOException {
        byte[] given = TestFiles.withExif(TestFiles.jpeg(width, height), orientation, "");
        BufferedImage shown = ImageIO.read(
                new ByteArrayInputStream(inspect(DocumentType.PHOTO, given).bytes()));
        assertThat(shown.getWidth()).isEqualTo(300);
        assertThat(shown.getHeight()).isEqualTo(400);
        var seen = new Color(shown.getRGB(75 + 150 * right, 100 + 200 * below));
        assertThat(seen.getRed()).isGreaterThan(200);
        assertThat(seen.getGreen()).isCloseTo(0, within(60));
    }

    @ParameterizedTest
    @CsvSource({"300,400", "600,800", "323,400", "278,400"})
    void a_photo_of_three_to_four_passes(int width, int height) {
        assertThat(inspect(DocumentType.PHOTO, TestFiles.jpeg(width, height)).bytes())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"400,300", "400,400", "330,400", "270,400"})
    void a_photo_of_other_proportions_is_told_its_size(int width, int height) {
        assertRefused("photo.proportions", DocumentType.PHOTO, TestFiles.jpeg(width, height))
                .satisfies(facts -> assertThat(facts).containsExactly(width, height));
    }

    @Test
    void a_tiny_photo_is_too_small_but_a_form_may_have_any_shape() {
        assertRefused("photo.small", DocumentType.PHOTO, TestFiles.jpeg(150, 200));
        assertThat(inspect(DocumentType.FORM_065, TestFiles.jpeg(400, 100)).mediaType())
                .isEqualTo("image/jpeg");
    }

    @Test
    void a_huge_picture_is_made_smaller() throws IOException {
        var file = inspect(DocumentType.PHOTO, TestFiles.jpeg(4500, 6000));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(file.bytes()));
        assertThat(shown.getWidth()).isEqualTo(2250);
    }

    @Test
    void a_plain_pdf_is_kept_as_it_is() {
        byte[] given = TestFiles.pdf(document -> {});
        var file = inspect(DocumentType.FORM_065, given);
        assertThat(file.bytes()).isEqualTo(given);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.fileName()).isEqualTo("photo.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void an_encrypted_pdf_is_refused_even_if_it_opens_without_a_password(String password) {
        assertRefused("file.encrypted", DocumentType.FORM_065, TestFiles.encryptedPdf(password));
    }

    @Test
    void a_pdf_that_cannot_be_opened_is_broken() {
        byte[] whole = TestFiles.pdf(document -> {});
        assertRefused("file.broken", DocumentType.FORM_065, Arrays.copyOf(whole, 40));
        assertRefused("file.broken", DocumentType.FORM_065, "%PDF-1.7 rubbish".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @MethodSource("active")
    void a_pdf_that_could_act_is_refused(Consumer<PDDocument> danger) {
        assertRefused("file.active", DocumentType.FORM_065, TestFiles.pdf(danger));
    }

    static Stream<Consumer<PDDocument>> active() {
        return Stream.of(
                document -> catalog(document).setItem(COSName.OPEN_ACTION, action("JavaScript")),
                document -> catalog(document).setItem(COSName.OPEN_ACTION, action("Launch")),
                document -> page(document).setItem(COSName.AA, holding("O", action("SubmitForm"))),
                document -> page(document).setItem(COSName.ANNOTS, list(holding("A", action("Launch")))),
                document -> catalog(document).setItem(COSName.NAMES, holding("JavaScript", new COSDictionary())),
                document -> catalog(document).setItem(COSName.NAMES, holding("EmbeddedFiles", new COSDictionary())),
                document -> catalog(document).setItem(COSName.ACRO_FORM, holding("XFA", new COSDictionary())));
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary page(PDDocument document) {
        return document.getPage(0).getCOSObject();
    }

    private static COSDictionary action(String kind) {
        var action = new COSDictionary();
        action.setName(COSName.S, kind);
        return action;
    }

    private static COSDictionary holding(String key, COSDictionary value) {
        var holder = new COSDictionary();
        holder.setItem(key, value);
        return holder;
    }

    private static COSArray list(COSDictionary item) {
        var list = new COSArray();
        list.add(item);
        return list;
    }

    private static CheckedFile inspect(DocumentType type, byte[] bytes) {
        return FileInspection.inspect(type, "photo.jpg", bytes, FIVE_MEGABYTES);
    }

    /** @return the facts the text of the refusal gets */
    private static ObjectAssert<List<Object>> assertRefused(String code, DocumentType type, byte[] bytes) {
        var refusal = catchThrowableOfType(BusinessRuleViolation.class, () -> inspect(type, bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.field()).isEqualTo("file");
        return assertThatObject(refusal.arguments());
    }
}
