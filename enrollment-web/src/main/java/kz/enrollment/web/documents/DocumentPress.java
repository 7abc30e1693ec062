package kz.enrollment.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import kz.enrollment.decision.IssuedDocuments;
import kz.enrollment.decision.RenderOrder;
import kz.enrollment.reports.ReportLanguage;
import kz.enrollment.reports.ReportRenderer;
import kz.enrollment.web.frame.PublicAddress;

/**
 * Renders one issued document in both languages. Rendering takes a moment and happens outside any transaction; the
 * bytes are stored once, so two presses working on the same document do no harm.
 */
@ApplicationScoped
public class DocumentPress {

    /** How many requests may print at the same time, besides the worker. */
    private static final Semaphore SEATS = new Semaphore(2);

    private final IssuedDocuments documents;
    private final ReportRenderer renderer;

    protected DocumentPress() {
        this(null, null);
    }

    @Inject
    public DocumentPress(IssuedDocuments documents) {
        this(documents, new ReportRenderer());
    }

    private DocumentPress(IssuedDocuments documents, ReportRenderer renderer) {
        this.documents = documents;
        this.renderer = renderer;
    }

    /**
     * Prints at once when a seat is free; pages come first, so the rest waits for the worker.
     *
     * @return false when nobody had time
     */
    public boolean printNow(UUID documentId) {
        if (!SEATS.tryAcquire()) {
            return false;
        }
        try {
            print(documentId);
            return true;
        } finally {
            SEATS.release();
        }
    }

    /** @throws RuntimeException when the document cannot be rendered or the database is away; nothing is stored then */
    public void print(UUID documentId) {
        RenderOrder order = documents.toRender(documentId);
        documents.rendered(documentId, render(order, ReportLanguage.KK), render(order, ReportLanguage.RU));
    }

    private byte[] render(RenderOrder order, ReportLanguage language) {
        URI page = URI.create(PublicAddress.value() + "/verify/" + order.verificationCode());
        return renderer.render(new ReportReader(language, page).read(order.kind(), order.json()), language);
    }
}
