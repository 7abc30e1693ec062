package kz.enrollment.application.internal;

import java.util.ResourceBundle;
import kz.enrollment.application.DraftView;
import kz.enrollment.application.Statement;
import kz.enrollment.documents.DocumentView;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Sha256;

/**
 * Writes the canonical text of an application from its draft: what the parent reads on the final screen is what is
 * signed and stored, byte for byte. Nothing in it changes by itself, so the same draft always has the same digest.
 */
public final class StatementText {

    private final ResourceBundle words;
    private final StringBuilder text = new StringBuilder();
    private final DraftView draft;

    private StatementText(DraftView draft) {
        this.draft = draft;
        this.words = ResourceBundle.getBundle(
                "kz.enrollment.application.statement",
                draft.account().language().locale());
    }

    /** The draft must be complete. */
    public static Statement of(DraftView draft) {
        StatementText statement = new StatementText(draft);
        statement.write();
        String text = statement.text.toString();
        return new Statement(text, Sha256.of(text));
    }

    private void write() {
        boolean kk = draft.account().language() == Language.KK;
        // Else a signature under one draft would be one under the next that says the same.
        line("draft", draft.id().toString());
        line("campaign", kk ? draft.campaign().nameKk() : draft.campaign().nameRu());
        line("kind", words.getString("kind.grade1"));
        line("applicant", draft.applicant().name().full());
        line("applicant.iin", draft.account().iin().value());
        line("phone", draft.account().phone().value());
        line("extraPhone", orNone(draft.extraPhone()));
        line(
                "address",
                kk
                        ? draft.applicant().address().textKk()
                        : draft.applicant().address().textRu());
        line("child", draft.child().name().full());
        line("child.iin", draft.child().iin().value());
        line("child.birthDate", draft.child().birthDate().toString());
        line("kinship", words.getString("kinship." + draft.child().kinship().name()));
        line("specialNeeds", yesNo(draft.specialNeeds()));
        line(
                "school",
                kk ? draft.stream().school().nameKk() : draft.stream().school().nameRu());
        line("language", words.getString("language." + draft.stream().language()));
        line("byCatchment", yesNo(draft.byCatchment()));
        draft.wishes().stream().skip(1).forEach(wish -> line("wish." + wish.rank(), nameOf(wish.stream(), kk)));
        line("keepWaiting", words.getString(draft.keepWaiting() ? "keepWaiting.yes" : "keepWaiting.no"));
        line("form", words.getString("form.day"));
        line("transport", yesNo(draft.transport()));
        for (DocumentView document : draft.documents()) {
            line("document." + document.type().name(), "SHA-256 " + document.sha256());
        }
        stated();
        line("truth", words.getString("confirmed"));
        line("dataUse", words.getString("confirmed"));
    }

    /** What no register has told yet is the parent's responsibility, and the signed text says so. */
    private void stated() {
        if (draft.stated().applicant()) {
            line("stated.applicant", words.getString("stated.by"));
        }
        if (draft.stated().child()) {
            line("stated.child", words.getString("stated.by"));
        }
        if (draft.stated().applicant() || draft.stated().consentLater()) {
            line("stated.consent", words.getString("stated.consent.later"));
        }
    }

    private String nameOf(StreamView stream, boolean kk) {
        String school = kk ? stream.school().nameKk() : stream.school().nameRu();
        return school + ", " + words.getString("language." + stream.language());
    }

    private void line(String key, String value) {
        text.append(words.getString(key)).append(": ").append(value).append('\n');
    }

    private String yesNo(boolean yes) {
        return words.getString(yes ? "yes" : "no");
    }

    private String orNone(String value) {
        return value == null ? words.getString("none") : value;
    }
}
