package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the way ends before the last step, the page says why and what can be done. */
@ExtendWith(ProductExtension.class)
class RefusedFamiliesIT {
    private final Product product;
    private final Browser browser;

    RefusedFamiliesIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
    }

    @ParameterizedTest
    @CsvSource({"kk, 1414 хабарламаларын қабылдамайды, қара тізім", "ru, не принимает сообщения с 1414, чёрного списка"
    })
    void a_phone_that_blocks_1414_is_told_to_unblock_it(String language, String reason, String advice) {
        Family family = product.family("BLOCKS_1414");
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            new ParentJourney(visit, family).logIn().start();
            visit.press("ask");
            visit.awaitText("consent-state", reason);
            assertThat(visit.text("consent")).contains(advice);
            assertThat(visit.sees("ask")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, Сіз келісім бермедіңіз", "ru, Вы не дали согласия"})
    void a_parent_who_said_no_may_be_asked_again(String language, String refusal) {
        Family family = product.family("ORDINARY");
        family.phone().answeringByItself(false);
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            ParentJourney journey = new ParentJourney(visit, family).logIn().start();
            family.phone().answerAfter("512", () -> visit.press("ask"));
            visit.awaitText("consent-state", refusal);
            journey.answeringByHand().consent();
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, TOO_YOUNG, 31 желтоқсанға дейін алтыға толмайды", "ru, ENROLLED, уже учится"})
    void a_child_that_cannot_be_admitted_is_told_at_once(String language, String situation, String reason) {
        Family family = product.family(situation);
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            new ParentJourney(visit, family)
                    .logIn()
                    .start()
                    .consent()
                    .chooseChild(family.child().iin());
            visit.awaitText("child-error", reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"kk, мектеп-интернат", "ru, интернат"})
    void boarding_schools_are_named_as_taking_paper_only(String language, String boarding) {
        Family family = product.family("ORDINARY");
        String draft = new LightParent(product.url(), family).toDocuments("24K");
        try (Visit visit = Visit.byPhone(browser, product.url(), language)) {
            new ParentJourney(visit, family).logIn();
            visit.awaitPath("/cabinet");
            visit.open("/apply/school?id=" + draft + "&by=other&text=15");
            visit.page().locator("#search summary").click();
            Locator paper = visit.page().locator("#search details li");
            assertThat(paper.allInnerTexts())
                    .hasSize(3)
                    .allSatisfy(name -> assertThat(name.toLowerCase()).contains(boarding));
            List<String> offered = visit.page().locator(".choice strong").allInnerTexts();
            assertThat(offered)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(name.toLowerCase()).doesNotContain("интернат"));
        }
    }
}
