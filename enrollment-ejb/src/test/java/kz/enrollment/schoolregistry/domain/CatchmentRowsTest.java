package kz.enrollment.schoolregistry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.enrollment.schoolregistry.HomeAddress;
import kz.enrollment.schoolregistry.domain.CatchmentRow.Side;
import org.junit.jupiter.api.Test;

/** Which rows decide about a house: those with its code, else those of its street. */
class CatchmentRowsTest {

    private static final String CODE = "0201300123456789";
    private static final String OTHER_CODE = "0201300199999999";
    private static final UUID NEAR = new UUID(0, 1);
    private static final UUID FAR = new UUID(0, 2);

    private static final CatchmentRow STREET = new CatchmentRow(NEAR, Side.BOTH, "1", "99");

    @Test
    void code_of_the_house_decides_before_its_street() {
        CatchmentRows rows = rows(CODE, STREET, coded(FAR, CODE, null));
        assertThat(rows.hold(FAR, "kk")).isTrue();
        assertThat(rows.hold(NEAR, "kk")).isFalse();
    }

    @Test
    void house_without_a_code_is_found_by_its_street() {
        CatchmentRows rows = rows(null, STREET);
        assertThat(rows.hold(NEAR, "kk")).isTrue();
        assertThat(rows.schools()).containsExactly(NEAR);
    }

    @Test
    void code_nobody_listed_leaves_the_street_to_decide() {
        assertThat(rows(OTHER_CODE, STREET).hold(NEAR, "ru")).isTrue();
    }

    @Test
    void row_of_another_house_of_the_same_name_does_not_count() {
        assertThat(rows(OTHER_CODE, coded(FAR, CODE, null)).schools()).isEmpty();
    }

    @Test
    void coded_row_of_one_language_leaves_the_other_to_the_street() {
        CatchmentRows rows = rows(CODE, STREET, coded(FAR, CODE, "kk"));
        assertThat(rows.hold(FAR, "kk")).isTrue();
        assertThat(rows.hold(NEAR, "kk")).isFalse();
        assertThat(rows.hold(NEAR, "ru")).isTrue();
        assertThat(rows.hold(FAR, "ru")).isFalse();
    }

    private static CatchmentRow coded(UUID school, String code, String language) {
        return new CatchmentRow(school, Side.BOTH, "5", "5").of(code, language);
    }

    private static CatchmentRows rows(String code, CatchmentRow... rows) {
        return new CatchmentRows(List.of(rows), new HomeAddress(code, "Абай", "5"));
    }
}
