package kz.enrollment.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Documents are archived for years and read aloud to some: PDF/A-2a and PDF/UA-1, judged by veraPDF. */
class ArchivalPdfTest {
    private static final ReportRenderer RENDERER = new ReportRenderer();

    @BeforeAll
    static void start_the_validator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> documents() {
        return Stream.of(ReportLanguage.values())
                .flatMap(language ->
                        SampleDocuments.all(language).stream().map(document -> Arguments.of(language, document)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_is_pdf_a_2a(ReportLanguage language, ReportDocument document) throws Exception {
        byte[] pdf = RENDERER.render(document, language);
        keepForTheEye(pdf, document.getClass().getSimpleName() + "-" + language + ".pdf");

        assertThat(failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_keeps_the_structure_rules_of_pdf_ua(ReportLanguage language, ReportDocument document)
            throws Exception {
        assertThat(failures(RENDERER.render(document, language), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    private static void keepForTheEye(byte[] pdf, String name) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "samples")).resolve(name), pdf);
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .limit(20)
                    .toList();
        }
    }
}
