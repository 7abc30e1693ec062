package kz.enrollment.reports;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What stands on every document.
 *
 * @param number number of the document within school and year
 * @param date day of issue
 * @param issuer school on whose behalf the document is issued
 * @param legalBasis norms quoted from the campaign, in the language of the document
 * @param verificationUrl absolute address of the public verification page; the QR code holds exactly this text
 * @param ledgerFile newest public ledger file; null when there was none yet
 */
public record DocumentHeader(
        String number, LocalDate date, Issuer issuer, String legalBasis, URI verificationUrl, LedgerFile ledgerFile) {
    public DocumentHeader {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(legalBasis, "legalBasis");
        if (!verificationUrl.isAbsolute()) {
            throw new IllegalArgumentException("The verification URL must be absolute");
        }
    }

    /** Of a document without a public ledger file. */
    public DocumentHeader(String number, LocalDate date, Issuer issuer, String legalBasis, URI verificationUrl) {
        this(number, date, issuer, legalBasis, verificationUrl, null);
    }
}
