package kz.enrollment.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.enrollment.allocation.LedgerHeads;
import kz.enrollment.allocation.LedgerPoint;
import kz.enrollment.allocation.LedgerStream;
import kz.enrollment.allocation.PublicLedger;
import kz.enrollment.shared.NotFound;
import kz.enrollment.web.frame.Words;

/** One stream's places, its rule and its chart, for anybody; the ledger's rows are in {@link LedgerRowsPanel}. */
@Named
@RequestScoped
public class StreamLedgerPage {

    private static final int POINTS = 60;
    private static final int DAYS = 7;

    private final PublicLedger ledger;
    private final LedgerHeads heads;
    private final Words words;
    private final HttpServletRequest request;

    private LedgerStream stream;
    private LedgerChart chart;

    protected StreamLedgerPage() {
        this(null, null, null, null);
    }

    @Inject
    public StreamLedgerPage(PublicLedger ledger, LedgerHeads heads, Words words, HttpServletRequest request) {
        this.ledger = ledger;
        this.heads = heads;
        this.words = words;
        this.request = request;
    }

    /** An address without a stream is no page. */
    public void enter() {
        getStream();
    }

    public LedgerStream getStream() {
        if (stream == null) {
            stream = ledger.stream(Objects.toString(request.getParameter("id"), ""))
                    .orElseThrow(NotFound::new);
        }
        return stream;
    }

    public int getFree() {
        return getStream().places() - getStream().catchment() - getStream().outside();
    }

    /** The rule in five sentences with the figures of this stream. */
    public List<String> getRule() {
        return RuleLines.of(getStream(), words);
    }

    public LedgerChart getChart() {
        if (chart == null) {
            chart = LedgerChart.of(ledger.chart(getStream().id(), POINTS));
        }
        return chart;
    }

    /** The chart for those who do not see it. */
    public String getChartText() {
        LedgerPoint last = getChart().last();
        return words.text(
                "ledger.chart.alt",
                words.day(getChart().first().at()),
                words.day(last.at()),
                last.places(),
                last.catchment(),
                last.outside());
    }

    /** The newest nights there are files of chain heads of. */
    public List<LocalDate> getDays() {
        return heads.days(DAYS);
    }

    public String getDownload() {
        return "/api/v1/streams/" + getStream().id() + "/ledger";
    }
}
