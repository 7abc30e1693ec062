package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.function.Consumer;
import kz.enrollment.acceptance.pages.FullQuarter;
import kz.enrollment.acceptance.pages.Inspection;
import kz.enrollment.acceptance.pages.LightParent;
import kz.enrollment.acceptance.pages.ParentJourney;
import kz.enrollment.acceptance.pages.StaffDesk;
import kz.enrollment.acceptance.pages.Visit;
import kz.enrollment.acceptance.product.Eventually;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;
import kz.enrollment.acceptance.product.ProductExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several wishes, a place on the list, and what a family sees of both (allocation.md, "Order and queue"). */
@ExtendWith(ProductExtension.class)
class WaitingListIT {
    private static final String STREAM = FullQuarter.STREAM;

    private final Product product;
    private final Browser browser;
    private final FullQuarter quarter;

    WaitingListIT(Product product, Browser browser) {
        this.product = product;
        this.browser = browser;
        this.quarter = new FullQuarter(product);
    }

    @Test
    void a_refused_child_stays_on_the_list_and_the_page_shows_the_place_that_is_given_back() {
        Family family = product.family("ORDINARY");
        Inspection inspection = new Inspection("kk", "waiting");
        try (Visit visit = Visit.byPhone(browser, product.url(), "kk")) {
            String number = waitInVain(visit, family, page -> inspection.look(visit, page));
            assertThat(visit.text("place")).contains("бала күту тізімінде");
            assertThat(explanation(visit)).contains("10 орын", "төрттен бір", "ашық журнал");
            inspection.look(visit, "why");
            visit.press("open-application");
            visit.awaitPath("/application");
            assertThat(visit.text("position-" + STREAM)).contains("1");
            refuse(number);
            visit.awaitText("listed", "күту тізімінде қалады");
            inspection.look(visit, "listed");
            quarter.giveOneBack();
            visit.awaitText("state-" + STREAM, "Орын бекітілді");
            awaitStatus(visit, "Қаралуда");
            assertThat(visit.text("history")).contains("қайта күшіне енді");
            inspection.look(visit, "served");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
    }

    @Test
    void a_listed_child_with_a_place_elsewhere_is_offered_the_one_it_waited_for() {
        Family family = product.family("ORDINARY");
        LightParent.Filed listed = new LightParent(product.url(), family).apply(STREAM);
        refuse(listed.number());
        LightParent.Filed elsewhere = new LightParent(product.url(), family).apply("24K");
        quarter.giveOneBack();
        Inspection inspection = new Inspection("ru", "offer");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            new ParentJourney(visit, family).logIn();
            awaitOffer(visit, listed);
            inspection.look(visit, "open");
            assertThat(visit.text("gives-up")).contains("24");
            assertThat(explanation(visit)).contains("10 мест", "четверть");
            visit.open("/cabinet");
            inspection.look(visit, "cabinet");
            assertThat(visit.text("applications")).contains("предложено место");
            visit.open("/application/offer?answer=decline&id=" + listed.id());
            inspection.look(visit, "decline");
            visit.open("/application/offer?answer=accept&id=" + listed.id());
            inspection.look(visit, "accept");
            visit.press("accept");
            visit.awaitPath("/application");
            assertThat(visit.text("done")).contains("Место принято");
            assertThat(visit.text("state-" + STREAM)).isEqualTo("Место закреплено");
            inspection.look(visit, "accepted");
            visit.open("/application?id=" + elsewhere.id());
            awaitStatus(visit, "Отозвано");
            visit.assertNoComplaints();
        }
        inspection.assertNothingFound();
    }

    @Test
    void the_first_of_three_wishes_with_a_place_is_taken_also_without_scripts() {
        Family family = product.family("ORDINARY");
        try (Visit visit = Visit.withoutScripts(browser, product.url(), "ru")) {
            ParentJourney journey = new ParentJourney(visit, family)
                    .logIn()
                    .start()
                    .consent()
                    .child()
                    .details()
                    .firstWish(STREAM)
                    .nextWish("59K")
                    .nextWish("24K");
            assertThat(visit.sees("add")).isFalse();
            visit.press("raise-3");
            assertThat(visit.text("wishes")).containsSubsequence("№5", "№24", "№59");
            visit.press("remove-3");
            chooseTwice(visit, "24K");
            journey.nextWish("59K").wishes("refuse").documents();
            assertThat(visit.text("check-choice")).contains("Не ждать");
            journey.confirm().send();
            assertThat(visit.text("state-" + STREAM)).isEqualTo("Места не было");
            assertThat(visit.text("state-24K")).isEqualTo("Место закреплено");
            assertThat(visit.sees("state-59K")).isFalse();
            assertThat(visit.text("place")).contains("закреплено место");
        }
    }

    private String waitInVain(Visit visit, Family family, Consumer<String> watcher) {
        return new ParentJourney(visit, family)
                .watchedBy(watcher)
                .logIn()
                .start()
                .consent()
                .child()
                .details()
                .firstWish(STREAM)
                .wishes("wait")
                .documents()
                .confirm()
                .send()
                .number();
    }

    /** The same school once more is refused beside the field. */
    private void chooseTwice(Visit visit, String stream) {
        visit.press("add");
        visit.type("text", stream.replaceAll("\\D", ""));
        visit.press("find");
        visit.tick("stream-" + stream);
        visit.press("save");
        assertThat(visit.text("school-error")).contains("уже есть в вашем списке");
        visit.press("back");
        visit.awaitPath("/apply/wishes");
    }

    private void refuse(String number) {
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            StaffDesk desk =
                    new StaffDesk(visit, page -> {}).logIn(product.sandbox().staff("OFFICER", FullQuarter.SCHOOL));
            desk.openCase(number);
            desk.refuse(3, "Бос орын жоқ.", "Свободных мест нет.");
        }
    }

    private static String explanation(Visit visit) {
        visit.page().locator("#why-" + STREAM + " summary").click();
        return visit.text("why-" + STREAM);
    }

    private static void awaitOffer(Visit visit, LightParent.Filed filed) {
        visit.awaitPath("/cabinet");
        Eventually.holds("an offer of a place", () -> {
            visit.open("/application?id=" + filed.id());
            return visit.sees("offer");
        });
    }

    private static void awaitStatus(Visit visit, String status) {
        Eventually.holds("the status " + status, () -> {
            visit.page().reload();
            return visit.text("status").contains(status);
        });
    }
}
