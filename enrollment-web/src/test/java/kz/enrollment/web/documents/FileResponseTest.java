package kz.enrollment.web.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileResponseTest {

    @Test
    void a_name_in_kazakh_is_kept_for_new_programs_and_replaced_for_old_ones() {
        assertThat(FileResponse.disposition("Әже.pdf"))
                .isEqualTo("inline; filename=\"___.pdf\"; filename*=UTF-8''%D3%98%D0%B6%D0%B5.pdf");
    }

    @Test
    void a_name_cannot_break_out_of_the_header() {
        assertThat(FileResponse.disposition("a\"; x=\r\nSet-Cookie: b.pdf"))
                .isEqualTo("inline; filename=\"a___x___Set-Cookie__b.pdf\";"
                        + " filename*=UTF-8''a%22%3B%20x%3D%0D%0ASet-Cookie%3A%20b.pdf");
    }
}
