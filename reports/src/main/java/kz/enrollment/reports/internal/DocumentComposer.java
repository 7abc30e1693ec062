package kz.enrollment.reports.internal;

import kz.enrollment.reports.AdmissionNotice;
import kz.enrollment.reports.EnrolmentOrder;
import kz.enrollment.reports.ReceiptDocument;
import kz.enrollment.reports.RefusalNotice;
import kz.enrollment.reports.ReportDocument;
import kz.enrollment.reports.ReportLanguage;

/** Puts any document into words of one language. */
public final class DocumentComposer {
    private final Texts texts;
    private final ReceiptComposer receipts;
    private final NoticeComposer notices;
    private final OrderComposer orders;

    public DocumentComposer(ReportLanguage language) {
        texts = new Texts(language);
        var common = new CommonBlocks(texts);
        var explanation = new PlaceExplanation(texts);
        receipts = new ReceiptComposer(texts, common, explanation);
        notices = new NoticeComposer(texts, common, explanation);
        orders = new OrderComposer(texts);
    }

    /** The document in words, to be printed once: its body is consumed by printing. */
    public Printable compose(ReportDocument document) {
        return new Printable(compositionOf(document), texts);
    }

    private Composition compositionOf(ReportDocument document) {
        if (document instanceof ReceiptDocument receipt) {
            return receipts.compose(receipt);
        }
        if (document instanceof AdmissionNotice notice) {
            return notices.compose(notice);
        }
        if (document instanceof RefusalNotice notice) {
            return notices.compose(notice);
        }
        if (document instanceof EnrolmentOrder order) {
            return orders.compose(order);
        }
        throw new IllegalArgumentException("Unknown document " + document.getClass());
    }
}
