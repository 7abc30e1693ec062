package kz.enrollment.reports;

/** A document that can be printed; each kind is a record with everything that stands on the paper. */
public sealed interface ReportDocument permits ReceiptDocument, AdmissionNotice, RefusalNotice, EnrolmentOrder {

    /** What every document carries: number, date, issuing school, legal basis, address of the verification page. */
    DocumentHeader header();
}
