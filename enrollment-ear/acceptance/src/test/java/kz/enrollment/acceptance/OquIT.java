package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.StaffDesk;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A school takes what parents typed here as a file for the OQU base. */
@ExtendWith(ProductExtension.class)
class OquIT {
    private static final int SCHOOL = 24;

    private final Product product;
    private final Browser browser;

    OquIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @Test
    void an_officer_takes_every_application_once_and_nobody_elses() {
        Family family = product.family("ORDINARY");
        LightParent.Filed filed = new LightParent(product.url(), family).apply(SCHOOL + "K");
        Inspection inspection = new Inspection("ru", "oqu");
        String file;
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            open(visit, SCHOOL);
            inspection.look(visit, "before");
            makeFileOfNew(visit);
            visit.see("made").waitFor();
            inspection.look(visit, "made");
            file = visit.see("download").getAttribute("href");
            List<String> lines = linesOf(visit, file);
            String rows = visit.page()
                    .locator("#files tbody tr .govuk-table__cell--numeric")
                    .first()
                    .innerText();
            assertThat(lines.get(0)).startsWith("\uFEFFnumber;filed_at;channel;status;");
            assertThat(lines.subList(1, lines.size()))
                    .hasSize(Integer.parseInt(rows))
                    .allMatch(line -> line.contains(";SCHOOL;" + SCHOOL + ";"))
                    .filteredOn(line -> line.startsWith(filed.number() + ";"))
                    .singleElement()
                    .asString()
                    .contains(
                            ";PORTAL;SUBMITTED;",
                            ";" + family.child().iin() + ";",
                            ";" + family.iin() + ";",
                            ";" + family.phone().number().substring(1) + ";");
            visit.assertNoComplaints();

            makeFileOfNew(visit);
            visit.awaitText("errors", "Нет заявлений для файла");
        }
        inspection.assertNothingFound();
        try (Visit visit = Visit.byDesktop(browser, product.url(), "kk")) {
            open(visit, 200);
            assertThat(visit.context().request().get(product.url() + file).status())
                    .isEqualTo(404);
        }
    }

    private void open(Visit visit, int school) {
        new StaffDesk(visit, page -> {}).logIn(product.sandbox().staff("OFFICER", school));
        visit.press("nav-oqu");
        visit.awaitPath("/staff/oqu");
    }

    private static void makeFileOfNew(Visit visit) {
        visit.tick("what-new");
        visit.press("make");
    }

    private List<String> linesOf(Visit visit, String file) {
        APIResponse answer = visit.context().request().get(product.url() + file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("text/csv");
        assertThat(answer.headers().get("content-disposition")).startsWith("attachment");
        return new String(answer.body(), StandardCharsets.UTF_8).lines().toList();
    }
}
