package kz.enrollment.reports;

/** A document could not be rendered: a defect of template or installation, never of the content given. */
public class ReportFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReportFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
