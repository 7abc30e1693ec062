package kz.enrollment.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ResourceBundle;
import kz.enrollment.verification.CheckView;
import kz.enrollment.web.frame.VisitorLanguage;

/** What a check found and where, in words. Findings are codes, but an officer's own note is shown as written. */
@Named
@RequestScoped
public class Evidence {

    private final ResourceBundle texts;

    protected Evidence() {
        this.texts = null;
    }

    @Inject
    public Evidence(HttpServletRequest request) {
        this.texts = ResourceBundle.getBundle(
                "kz.enrollment.web.staff", VisitorLanguage.of(request).locale());
    }

    public String found(CheckView check) {
        return word("evidence.", check.evidence());
    }

    public String source(CheckView check) {
        return word("source.", check.source());
    }

    private String word(String group, String code) {
        if (code == null) {
            return "";
        }
        return texts.containsKey(group + code) ? texts.getString(group + code) : code;
    }
}
