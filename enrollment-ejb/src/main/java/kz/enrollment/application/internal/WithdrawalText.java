package kz.enrollment.application.internal;

import java.util.ResourceBundle;
import kz.enrollment.application.Statement;
import kz.enrollment.application.domain.Content;
import kz.enrollment.application.domain.EnrollmentApplication;
import kz.enrollment.shared.Sha256;

/** The canonical text by which a parent takes an application back; the same application always has the same text. */
final class WithdrawalText {

    private WithdrawalText() {}

    static Statement of(EnrollmentApplication application) {
        Content content = application.content();
        ResourceBundle words = ResourceBundle.getBundle(
                "kz.enrollment.application.statement", content.language().locale());
        String text = words.getString("withdrawal")
                + '\n'
                + line(words, "withdrawal.number", application.number())
                + line(words, "applicant", content.applicant().name().full())
                + line(words, "applicant.iin", content.applicant().iin().value())
                + line(words, "child", content.child().name().full())
                + line(words, "child.iin", content.child().iin().value());
        return new Statement(text, Sha256.of(text));
    }

    private static String line(ResourceBundle words, String key, String value) {
        return words.getString(key) + ": " + value + '\n';
    }
}
