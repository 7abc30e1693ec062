package kz.enrollment.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ResourceBundle;
import kz.enrollment.allocation.LedgerMismatch;
import kz.enrollment.allocation.LedgerReplays;
import kz.enrollment.allocation.ReplayView;
import kz.enrollment.web.frame.Redirect;
import kz.enrollment.web.frame.VisitorLanguage;

/** The system checks all ledgers anew: the newest run with its progress, and the button that starts another. */
@Named
@RequestScoped
public class ReplayPage {

    @Inject
    private LedgerReplays replays;

    @Inject
    private HttpServletRequest request;

    private ReplayView latest;
    private boolean read;

    /** Null before the first run. */
    public ReplayView getLatest() {
        if (!read) {
            latest = replays.latest().orElse(null);
            read = true;
        }
        return latest;
    }

    public boolean isRunning() {
        return getLatest() != null && !getLatest().finished();
    }

    /** What is wrong, in words. */
    public String words(LedgerMismatch mismatch) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "kz.enrollment.web.staff", VisitorLanguage.of(request).locale());
        String key = "replay.code." + mismatch.code();
        return texts.containsKey(key) ? texts.getString(key) : mismatch.code();
    }

    public void start() {
        replays.start();
        Redirect.to("/staff/replay?done=started");
    }
}
