package kz.enrollment.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The renderer among threads, and the promises of its records. */
class RendererTest {
    private static final ReportRenderer RENDERER = new ReportRenderer();

    @Test
    void many_threads_print_each_their_own_document() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<byte[]>> prints = IntStream.range(0, 40)
                    .mapToObj(i -> pool.submit(() -> RENDERER.render(named("Бала" + i + "."), language(i))))
                    .toList();
            for (int i = 0; i < prints.size(); i++) {
                assertThat(PdfText.of(prints.get(i).get())).contains("Бала" + i + ".");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_same_record_gives_the_same_text() {
        var notice = SampleDocuments.admission(ReportLanguage.KK);

        assertThat(PdfText.of(RENDERER.render(notice, ReportLanguage.KK)))
                .isEqualTo(PdfText.of(RENDERER.render(notice, ReportLanguage.KK)));
    }

    @Test
    void names_stay_out_of_the_metadata_and_of_to_string() {
        var notice = SampleDocuments.admission(ReportLanguage.RU);

        assertThat(notice.toString()).doesNotContain("Әбдіғани", "2020-03-08");
        assertThat(SampleDocuments.receipt(ReportLanguage.RU).toString()).doesNotContain("Әбдіғани");
        assertThat(SampleDocuments.order(ReportLanguage.RU, 2).lines().toString())
                .doesNotContain("Ғабитова");
    }

    @Test
    void a_relative_verification_address_is_refused() {
        var header = SampleDocuments.header(ReportLanguage.KK);

        assertThatThrownBy(() -> new DocumentHeader(
                        "1", header.date(), header.issuer(), header.legalBasis(), URI.create("/verify/1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AdmissionNotice named(String child) {
        return SampleDocuments.admission(ReportLanguage.KK, SampleDocuments.application(ReportLanguage.KK, child));
    }

    private static ReportLanguage language(int i) {
        return ReportLanguage.values()[i % 2];
    }
}
