package kz.enrollment.sandbox.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.ResourceBundle;

/** One of the two campaigns of the demo. */
record DemoCampaign(
        String code,
        String nameKk,
        String nameRu,
        int admissionYear,
        Instant opens,
        Instant closes,
        Instant release,
        LocalDate orderNotBefore,
        LocalDate inForceFrom) {

    /** The code of the campaign that is open from the first start on. */
    static final String OPEN = "DEMO";

    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("kz.enrollment.sandbox.demo.texts");
    private static final int DAYS_OPEN_ALREADY = 20;
    private static final int DAYS_TO_RELEASE = 45;
    private static final int DAYS_TO_CLOSE = 60;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static List<DemoCampaign> all(Instant firstStart) {
        return List.of(almaty2026(), open(firstStart));
    }

    static int yearOf(Instant firstStart) {
        return firstStart.atZone(ALMATY).getYear();
    }

    /** The real one, by the guides; they name no release, so its day is ours. */
    private static DemoCampaign almaty2026() {
        return new DemoCampaign(
                "ALM26",
                TEXTS.getString("almaty2026.kk"),
                TEXTS.getString("almaty2026.ru"),
                2026,
                at(LocalDate.of(2026, 6, 10), MORNING),
                at(LocalDate.of(2026, 9, 1), LocalTime.MIDNIGHT),
                at(LocalDate.of(2026, 8, 20), MORNING),
                LocalDate.of(2026, 8, 25),
                LocalDate.of(2026, 9, 1));
    }

    static DemoCampaign open(Instant firstStart) {
        var today = LocalDate.ofInstant(firstStart, ALMATY);
        int year = today.getYear();
        return new DemoCampaign(
                OPEN,
                TEXTS.getString("open.kk").formatted(year, year + 1),
                TEXTS.getString("open.ru").formatted(year, year + 1),
                year,
                at(today.minusDays(DAYS_OPEN_ALREADY), MORNING),
                at(today.plusDays(DAYS_TO_CLOSE + 1), LocalTime.MIDNIGHT),
                at(today.plusDays(DAYS_TO_RELEASE), MORNING),
                today.minusDays(1),
                today.minusDays(1));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ALMATY).toInstant();
    }
}
