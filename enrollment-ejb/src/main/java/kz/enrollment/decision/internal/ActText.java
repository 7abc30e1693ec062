package kz.enrollment.decision.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import kz.enrollment.access.StaffView;
import kz.enrollment.application.ApplicationView;
import kz.enrollment.campaign.CampaignView;
import kz.enrollment.decision.domain.Decision;
import kz.enrollment.schoolregistry.SchoolView;
import kz.enrollment.shared.ClockProducer;
import kz.enrollment.shared.Language;

/**
 * The canonical text of an act of staff, in Kazakh and then in Russian (ours): lines of {@code label: value}. Nothing in it
 * changes by itself, but for the day of an order.
 */
final class ActText {

    private static final String BUNDLE = "kz.enrollment.decision.act";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ClockProducer.ALMATY);

    private final Language language;
    private final ResourceBundle words;
    private final StringBuilder text;

    private ActText(Language language, StringBuilder text) {
        this.language = language;
        this.words = ResourceBundle.getBundle(BUNDLE, language.locale(), ActText.class.getClassLoader());
        this.text = text;
    }

    /** What an order says. */
    record Prepared(CampaignView campaign, List<ApplicationView> children, LocalDate day, LocalDate inForceFrom) {}

    static String admission(ApplicationView application, StaffView by) {
        return inBoth(act -> {
            act.line("act", act.word("act.ADMISSION"));
            act.about(application);
            act.closing(application.campaign(), by);
        });
    }

    static String refusal(ApplicationView application, Decision decision, StaffView by) {
        return inBoth(act -> {
            act.line("act", act.word("act.REFUSAL"));
            act.about(application);
            act.line("ground", act.word("ground." + decision.ground()));
            act.line("facts", act.of(decision.factsKk(), decision.factsRu()));
            act.line("complaint", String.valueOf(application.campaign().complaintWorkingDays()));
            act.closing(application.campaign(), by);
        });
    }

    static String order(Prepared order, StaffView by) {
        String both = inBoth(act -> {
            act.line("act", act.word("act.ORDER"));
            act.school(order.children().get(0).stream().school());
            act.line("schoolYear", schoolYear(order.campaign()));
            act.line("day", order.day().toString());
            act.line("inForceFrom", order.inForceFrom().toString());
            act.line("children", String.valueOf(order.children().size()));
            act.closing(order.campaign(), by);
        });
        StringBuilder list = new StringBuilder(both);
        int number = 0;
        for (ApplicationView child : order.children()) {
            list.append(++number)
                    .append(". ")
                    .append(child.child().full())
                    .append(", ")
                    .append(child.childBirthDate())
                    .append(", № ")
                    .append(child.number())
                    .append(", ")
                    .append(child.stream().language())
                    .append('\n');
        }
        return list.toString();
    }

    /** What is said in one language. */
    private interface Lines {
        void in(ActText act);
    }

    private static String inBoth(Lines lines) {
        StringBuilder text = new StringBuilder();
        for (Language language : List.of(Language.KK, Language.RU)) {
            lines.in(new ActText(language, text));
            text.append('\n');
        }
        return text.toString();
    }

    private void about(ApplicationView application) {
        school(application.stream().school());
        line("schoolYear", schoolYear(application.campaign()));
        line("number", application.number());
        line("filedAt", TIME.format(application.filedAt()));
        line("applicant", application.applicant().full());
        line("child", application.child().full());
        line("birthDate", application.childBirthDate().toString());
        line("language", word("language." + application.stream().language().toLowerCase(Locale.ROOT)));
    }

    private void school(SchoolView school) {
        line("school", of(school.nameKk(), school.nameRu()));
    }

    private void closing(CampaignView campaign, StaffView by) {
        line("basis", of(campaign.legalBasisKk(), campaign.legalBasisRu()));
        line("by", of(by.positionKk(), by.positionRu()) + ", " + by.fullName());
    }

    private static String schoolYear(CampaignView campaign) {
        return campaign.admissionYear() + "–" + (campaign.admissionYear() + 1);
    }

    private String of(String kazakh, String russian) {
        return language == Language.KK ? kazakh : russian;
    }

    private String word(String key) {
        return words.getString(key);
    }

    private void line(String key, String value) {
        text.append(word(key)).append(": ").append(value).append('\n');
    }
}
