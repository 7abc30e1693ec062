package kz.enrollment.web.office;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import kz.enrollment.allocation.Filings;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.web.allocation.FilingCsv;
import kz.enrollment.web.application.SentFile;

/** An uploaded what-if file. */
final class FilingFile {

    private FilingFile() {}

    /** @throws BusinessRuleViolation beside the field: {@code file.none}, {@code file.broken}, or what {@link FilingCsv} refuses */
    static Filings read(HttpServletRequest request, String field) {
        try (InputStream content = SentFile.part(request, field).getInputStream()) {
            return FilingCsv.read(content);
        } catch (IOException | ServletException unreadable) {
            throw new BusinessRuleViolation("file.broken").at(field);
        } catch (BusinessRuleViolation refused) {
            throw refused.at(field);
        }
    }
}
