package kz.enrollment.sandbox.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.enrollment.sandbox.city.Catchment;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.Language;
import kz.enrollment.sandbox.city.Registration;
import kz.enrollment.sandbox.city.School;
import kz.enrollment.sandbox.city.Situation;

/** Writes districts, schools, campaigns and catchments. */
final class Registers {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("kz.enrollment.sandbox.demo.texts");
    private static final int CLASS_LIMIT = 25;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int FILE_LIMIT = 5 * MEGABYTE;
    private static final int TOTAL_LIMIT = 20 * MEGABYTE;
    private static final int COMPLAINT_WORKING_DAYS = 20;

    private final Connection connection;
    private final City city;

    Registers(Connection connection, City city) {
        this.connection = connection;
        this.city = city;
    }

    void districts() throws SQLException {
        try (var batch = new Batch(connection, "district (code, name_kk, name_ru, hotline)")) {
            for (var district : city.districts()) {
                batch.row(district.code(), district.nameKk(), district.nameRu(), district.hotline());
            }
        }
    }

    void schools() throws SQLException {
        var table = "school (id, kind, number, name_kk, name_ru, district_code, address_kk, address_ru, phone, online,"
                + " invented)";
        try (var batch = new Batch(connection, table)) {
            for (var school : city.schools()) {
                var place = school.place();
                batch.row(
                        Ids.school(school),
                        school.kind().name(),
                        school.number(),
                        school.nameKk(),
                        school.nameRu(),
                        place.district().code(),
                        place.addressKk(),
                        place.addressRu(),
                        phone(school),
                        school.kind() == School.Kind.SCHOOL,
                        place.invented());
            }
        }
    }

    /** No exchange has the code 000: nobody can be rung up by mistake. */
    private static String phone(School school) {
        return "+7 000 %d %04d".formatted(100 + school.kind().ordinal(), school.number());
    }

    void campaign(DemoCampaign campaign) throws SQLException {
        var table = "campaign (id, code, city, name_kk, name_ru, admission_year, opens, closes, order_not_before,"
                + " in_force_from, release_at, rule, class_limit, max_file_bytes, max_total_bytes,"
                + " complaint_working_days, legal_basis_kk, legal_basis_ru)";
        try (var batch = new Batch(connection, table)) {
            batch.row(
                    Ids.campaign(campaign.code()),
                    campaign.code(),
                    "ALMATY",
                    campaign.nameKk(),
                    campaign.nameRu(),
                    campaign.admissionYear(),
                    campaign.opens(),
                    campaign.closes(),
                    campaign.orderNotBefore(),
                    campaign.inForceFrom(),
                    campaign.release(),
                    "N",
                    CLASS_LIMIT,
                    FILE_LIMIT,
                    TOTAL_LIMIT,
                    COMPLAINT_WORKING_DAYS,
                    TEXTS.getString("basis.kk"),
                    TEXTS.getString("basis.ru"));
        }
    }

    void catchments(LocalDate validFrom) throws SQLException {
        var table =
                "catchment_row (id, school_id, street, side, house_from, house_to, language, valid_from, act_number)";
        try (var batch = new Batch(connection, table)) {
            int number = 0;
            for (var row : city.catchments()) {
                batch.row(
                        Ids.of("catchment/" + ++number),
                        Ids.school(row.school()),
                        lower(row.street().nameKk()),
                        row.side().name(),
                        row.houses() == null ? null : "" + row.houses().from(),
                        row.houses() == null ? null : "" + row.houses().to(),
                        language(row),
                        validFrom,
                        row.actNumber());
            }
        }
        codes(validFrom);
    }

    /** Houses on streets that were renamed a moment ago are listed by the code of the address register. */
    private void codes(LocalDate validFrom) throws SQLException {
        var table =
                "catchment_row (id, school_id, street, side, house_from, house_to, language, valid_from, act_number,"
                        + " address_code)";
        try (var batch = new Batch(connection, table)) {
            int number = 0;
            for (var home : renamedHomes()) {
                for (var row : rowsOf(home)) {
                    batch.row(
                            Ids.of("catchment/code/" + ++number),
                            Ids.school(row.school()),
                            lower(row.street().nameKk()),
                            Catchment.Side.BOTH.name(),
                            home.house(),
                            home.house(),
                            language(row),
                            validFrom,
                            row.actNumber(),
                            home.addressCode());
                }
            }
        }
    }

    private List<Registration> renamedHomes() {
        return city.families().stream()
                .filter(family -> family.situation() == Situation.NEW_STREET_NAME)
                .map(family -> family.applicant().registration())
                .toList();
    }

    private List<Catchment> rowsOf(Registration home) {
        return city.catchments().stream()
                .filter(row -> Stream.of(Language.values()).anyMatch(language -> row.covers(home, language)))
                .toList();
    }

    private static String language(Catchment row) {
        return row.language() == null ? null : row.language().code();
    }

    /** Russian and former names lead to the same street. */
    void aliases() throws SQLException {
        var aliases = new TreeMap<String, String>();
        for (var street : city.streets()) {
            aliases.put(lower(street.nameRu()), lower(street.nameKk()));
            aliases.put(lower(street.formerRu()), lower(street.nameKk()));
        }
        aliases.entrySet().removeIf(alias -> alias.getKey().equals(alias.getValue()));
        try (var batch = new Batch(connection, "street_alias (alias, street)")) {
            for (var alias : aliases.entrySet()) {
                batch.row(alias.getKey(), alias.getValue());
            }
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
