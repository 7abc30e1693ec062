package kz.enrollment.web.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.documents.FileLimits;
import kz.enrollment.documents.UploadInspection;
import kz.enrollment.shared.BusinessRuleViolation;
import kz.enrollment.shared.DocumentType;
import kz.enrollment.web.application.SentFile;

/** The scans a form brought, inspected like any upload; the signed statement must be among them. */
@Dependent
public class ScanUpload {

    private static final String FIELD = "file-";
    private static final List<DocumentType> OTHERS =
            List.of(DocumentType.PHOTO, DocumentType.FORM_065, DocumentType.FORM_052, DocumentType.PMPK);

    @Inject
    private HttpServletRequest request;

    @Inject
    private UploadInspection inspection;

    /** @throws BusinessRuleViolation {@code file.*} and {@code photo.*} at {@code file-} and the type */
    List<CheckedFile> sent(CampaignView campaign) {
        FileLimits limits = new FileLimits(campaign.maxFileBytes(), campaign.maxTotalBytes());
        CheckedFile statement = inspected(DocumentType.STATEMENT_SCAN, limits);
        List<CheckedFile> files = new ArrayList<>(List.of(statement));
        OTHERS.stream()
                .filter(this::isSent)
                .map(type -> inspected(type, limits))
                .forEach(files::add);
        return files;
    }

    private CheckedFile inspected(DocumentType type, FileLimits limits) {
        try {
            SentFile file = SentFile.of(request, FIELD + type, limits.maxFileBytes());
            return inspection.inspect(type, file.name(), file.bytes(), limits);
        } catch (BusinessRuleViolation refused) {
            throw refused.at(FIELD + type);
        }
    }

    private boolean isSent(DocumentType type) {
        try {
            Part part = request.getPart(FIELD + type);
            return part != null
                    && part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isBlank();
        } catch (IOException | ServletException unreadable) {
            throw new BusinessRuleViolation("file.broken").at(FIELD + type);
        }
    }
}
