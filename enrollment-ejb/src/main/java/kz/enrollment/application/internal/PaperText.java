package kz.enrollment.application.internal;

import java.util.ResourceBundle;
import kz.enrollment.application.Statement;
import kz.enrollment.application.domain.Content.OnPaper;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.documents.CheckedFile;
import kz.enrollment.schoolregistry.StreamView;
import kz.enrollment.shared.Language;
import kz.enrollment.shared.Sha256;

/** The text of a statement on paper as the officer copied it; what was signed is the paper, whose scan it names. */
final class PaperText {

    private final ResourceBundle words;
    private final StringBuilder text = new StringBuilder();
    private final OnPaper copied;

    private PaperText(OnPaper copied) {
        this.copied = copied;
        this.words = ResourceBundle.getBundle(
                "kz.enrollment.application.statement", copied.paper().language().locale());
    }

    static Statement of(OnPaper copied, CampaignView campaign, StreamView stream) {
        PaperText statement = new PaperText(copied);
        statement.write(campaign, stream);
        String text = statement.text.toString();
        return new Statement(text, Sha256.of(text));
    }

    private void write(CampaignView campaign, StreamView stream) {
        boolean kk = copied.paper().language() == Language.KK;
        line("campaign", kk ? campaign.nameKk() : campaign.nameRu());
        line("kind", words.getString("kind.grade1"));
        writePeople();
        line("school", kk ? stream.school().nameKk() : stream.school().nameRu());
        line("language", words.getString("language." + stream.language()));
        line("form", words.getString("form.day"));
        line("transport", yesNo(copied.paper().transport()));
        for (CheckedFile file : copied.paper().files()) {
            line("document." + file.type().name(), "SHA-256 " + file.sha256());
        }
    }

    private void writePeople() {
        line("applicant", copied.paper().applicant().full());
        line("applicant.iin", copied.applicantIin().value());
        line("phone", copied.phone().value());
        line(
                "extraPhone",
                copied.extraPhone() == null
                        ? words.getString("none")
                        : copied.extraPhone().value());
        line("address", copied.paper().address());
        line("child", copied.child().full());
        line("child.iin", copied.childIin().value());
        line("child.birthDate", copied.childBirthDate().toString());
        line("kinship", words.getString("kinship." + copied.paper().kinship().name()));
        line("specialNeeds", yesNo(copied.paper().specialNeeds()));
    }

    private void line(String key, String value) {
        text.append(words.getString(key)).append(": ").append(value).append('\n');
    }

    private String yesNo(boolean yes) {
        return words.getString(yes ? "yes" : "no");
    }
}
