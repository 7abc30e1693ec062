package kz.enrollment.acceptance.pages;

import java.util.Map;
import kz.enrollment.acceptance.product.Database;
import kz.enrollment.acceptance.product.Family;
import kz.enrollment.acceptance.product.Product;

/** The Kazakh stream of school 5: ten places, two of them for children of other catchments, and these two are taken. */
public final class FullQuarter {
    public static final String STREAM = "5K";
    public static final int SCHOOL = 5;
    private static final int QUARTER = 2;
    private static final String HOLDER = " from place_claim c join application_wish w on w.reference = c.reference"
            + " join enrollment_application a on a.id = w.application_id"
            + " join stream s on s.id = c.stream_id join campaign on campaign.id = s.campaign_id"
            + " where s.code = '5K' and campaign.closes > now() and c.category = 'O' and c.state = 'HOLDING'";

    private final Product product;
    private final Database database;

    /** Other families apply until the quarter is taken. */
    public FullQuarter(Product product) {
        this.product = product;
        this.database = product.database();
        while (database.number("select count(*)" + HOLDER) < QUARTER) {
            new LightParent(product.url(), product.family("ORDINARY")).apply(STREAM);
        }
    }

    /** One of the families that hold a place withdraws. */
    public void giveOneBack() {
        String first = HOLDER + " order by c.sequence limit 1";
        String application = database.value("select a.id" + first);
        LightParent parent = new LightParent(product.url(), family(database.value("select a.applicant_iin" + first)));
        parent.logIn();
        LightBrowser browser = parent.browser().open("/application/withdraw?id=" + application);
        String version = browser.find("name=\"version\" value=\"(\\d+)\"");
        browser.press("withdraw-form", "withdraw", Map.of("version", version));
    }

    private Family family(String iin) {
        return product.sandbox().families("ORDINARY").stream()
                .filter(one -> one.iin().equals(iin))
                .findFirst()
                .orElseThrow();
    }
}
