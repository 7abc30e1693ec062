package kz.enrollment.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.Map;
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
            assertThat(rowInThePublicLedger(visit)).isNotBlank();
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
        LightParent parent = new LightParent(product.url(), family);
        LightParent.Filed listed = parent.apply(STREAM);
        refuse(listed.number());
        LightParent.Filed elsewhere = parent.apply("24K");
        quarter.giveOneBack();
        Inspection inspection = new Inspection("ru", "offer");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            new ParentJourney(visit, family).logIn();
            visit.awaitPath("/cabinet");
            awaitOffer(parent, listed);
            visit.open(page(listed));
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
    void a_declined_offer_goes_to_the_next_and_what_the_child_holds_stays() {
        LightParent first = new LightParent(product.url(), product.family("ORDINARY"));
        LightParent.Filed listed = first.apply(STREAM);
        refuse(listed.number());
        LightParent.Filed elsewhere = first.apply("24K");
        LightParent second = new LightParent(product.url(), product.family("ORDINARY"));
        LightParent.Filed both = second.apply(STREAM, "59K");
        quarter.giveOneBack();
        awaitOffer(first, listed);
        confirm(first, "/application/offer?answer=decline&id=", listed, "decline");
        assertThat(first.browser().html()).contains("ұсынылған орыннан бас тарттыңыз");
        assertThat(first.browser().open(page(elsewhere)).html()).contains("id=\"state-24K\">Орын бекітілді");

        awaitOffer(second, both);
        confirm(second, "/application/offer?answer=accept&id=", both, "accept");
        assertThat(second.browser().html()).contains("id=\"state-5K\">Орын бекітілді");
        assertThat(second.browser().html()).contains("id=\"state-59K\">Кезек аяқталды");
    }

    @Test
    void who_leaves_the_list_is_on_it_no_more() {
        LightParent parent = new LightParent(product.url(), product.family("ORDINARY"));
        LightParent.Filed filed = parent.apply(STREAM);
        confirm(parent, "/application/leave?id=", filed, "leave");
        assertThat(parent.browser().html()).contains("Бала күту тізімінен шықты", "id=\"state-5K\">Кезек аяқталды");
        assertThat(parent.browser().open("/application/leave?id=" + filed.id()).html())
                .contains("Бұл бала күту тізімінде жоқ");
    }

    @Test
    void the_first_of_three_wishes_with_a_place_is_taken() {
        Inspection inspection = new Inspection("ru", "wishes");
        try (Visit visit = Visit.byDesktop(browser, product.url(), "ru")) {
            applyToThree(visit, page -> inspection.look(visit, page));
        }
        inspection.assertNothingFound();
    }

    @Test
    void the_first_of_three_wishes_with_a_place_is_taken_without_scripts() {
        try (Visit visit = Visit.withoutScripts(browser, product.url(), "ru")) {
            applyToThree(visit, page -> visit.photograph("wishes-plain-" + page));
        }
    }

    private void applyToThree(Visit visit, Consumer<String> watcher) {
        ParentJourney journey = new ParentJourney(visit, product.family("ORDINARY"))
                .watchedBy(watcher)
                .logIn()
                .start()
                .consent()
                .child()
                .details()
                .firstWish(STREAM)
                .nextWish("59K")
                .nextWish("24K");
        assertThat(visit.sees("add")).isFalse();
        watcher.accept("three");
        visit.press("raise-3");
        visit.see("wish-24K").waitFor();
        assertThat(visit.text("wishes")).containsSubsequence("№ 5", "№ 24", "№ 59");
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

    private static String page(LightParent.Filed filed) {
        return "/application?id=" + filed.id();
    }

    /** The page that asks once more, and its button. */
    private static void confirm(LightParent parent, String path, LightParent.Filed filed, String button) {
        String html = parent.browser().open(path + filed.id()).html();
        String form = html.contains("id=\"leave-form\"") ? "leave-form" : "offer-form";
        String version = parent.browser().find("name=\"version\" value=\"(\\d+)\"");
        parent.browser().press(form, button, Map.of("version", version));
    }

    private static String explanation(Visit visit) {
        visit.page().locator("#why-" + STREAM + " summary").click();
        return visit.text("why-" + STREAM);
    }

    /** The hash of the receipt is in the public ledger, where the receipt leads to. */
    private static String rowInThePublicLedger(Visit visit) {
        String why = "#why-" + STREAM;
        String hash = visit.page().locator(why + " .fingerprint").innerText();
        String link = visit.page().locator(why + " a").getAttribute("href");
        try (Visit ledger = visit.anotherTab(link)) {
            assertThat(ledger.text()).contains(hash);
        }
        return hash;
    }

    private static void awaitOffer(LightParent parent, LightParent.Filed filed) {
        Eventually.holds(
                "an offer for " + filed.number(),
                () -> parent.browser().open(page(filed)).html().contains("id=\"offer\""));
    }

    private static void awaitStatus(Visit visit, String status) {
        Eventually.holds("the status " + status, () -> {
            visit.page().reload();
            return visit.text("status").contains(status);
        });
    }
}
