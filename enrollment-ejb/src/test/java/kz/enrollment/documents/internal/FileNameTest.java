package kz.enrollment.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Әсел фото 3х4.JPEG, Әсел фото 3х4.jpg",
                "../../etc/passwd, passwd.jpg",
                "C:\\fakepath\\фото.png, фото.jpg",
                "a\"b;c<d>.jpg, a_b_c_d_.jpg",
                ".jpg, _jpg.jpg"
            })
    void a_name_is_safe_to_show_and_ends_as_its_content(String given, String safe) {
        assertThat(FileName.safe(given, "jpg")).isEqualTo(safe);
    }

    @Test
    void a_header_cannot_be_broken_out_of() {
        assertThat(FileName.safe("a\r\nSet-Cookie: x.jpg", "jpg")).doesNotContain("\r", "\n", ":");
    }

    @Test
    void no_name_and_an_endless_name_get_a_short_one() {
        assertThat(FileName.safe(null, "pdf")).isEqualTo("file.pdf");
        assertThat(FileName.safe("", "pdf")).isEqualTo("file.pdf");
        assertThat(FileName.safe("ұ".repeat(5000), "pdf")).hasSize(84);
    }
}
