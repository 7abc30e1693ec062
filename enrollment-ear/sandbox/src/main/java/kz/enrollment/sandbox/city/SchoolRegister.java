package kz.enrollment.sandbox.city;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state schools that have a grade 1, from public lists. Districts and addresses the lists do not know are filled in and
 * marked as invented; streams and places are always invented.
 */
final class SchoolRegister {

    private static final Map<String, String> TYPES_KK = Map.of(
            "Общеобразовательная школа", "жалпы білім беретін мектеп",
            "Основная средняя школа", "негізгі орта мектеп",
            "Гимназия", "гимназия",
            "Школа-гимназия", "мектеп-гимназия",
            "Лицей", "лицей",
            "Школа-лицей", "мектеп-лицей");

    /** The districts of which the public lists know fewest addresses get the schools without a known one. */
    private static final List<String> DISTRICTS_FOR_UNKNOWN = List.of(
            "BOSTANDYK", "ZHETYSU", "MEDEU", "TURKSIB", "NAURYZBAI", "BOSTANDYK", "ZHETYSU", "TURKSIB", "MEDEU");

    private static final int FIRST_DISTRICT = 410;

    private static final List<Integer> BOARDING = List.of(10, 15, 17);

    private final Map<String, District> districts;
    private final Properties namesKk = properties("school-names-kk.properties");
    private final Properties addressesKk = properties("school-addresses-kk.properties");

    SchoolRegister(List<District> districts) {
        this.districts = districts.stream().collect(Collectors.toMap(District::code, Function.identity()));
    }

    static List<District> districts() {
        var rows = CsvResource.rows("districts.csv");
        return rows.stream()
                .map(row -> new District(
                        row.get(0),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        OrganisationNumber.of(FIRST_DISTRICT + rows.indexOf(row))))
                .toList();
    }

    /** Ordinary schools by number, then the boarding schools. */
    List<School> schools() {
        var ordinary = CsvResource.rows("almaty-schools.csv").stream()
                .filter(row -> !row.get(1).startsWith("Специализированн"))
                .map(this::ordinary);
        return Stream.concat(ordinary, BOARDING.stream().map(this::boarding)).toList();
    }

    private School ordinary(List<String> row) {
        int number = Integer.parseInt(row.get(0));
        var place = place(number, row.get(3), row.get(4));
        return new School(School.Kind.SCHOOL, number, nameKk(row), nameRu(row), place, StreamPlan.streams(number));
    }

    private School.Place place(int number, String districtRu, String addressRu) {
        var district = districts.values().stream()
                .filter(d -> d.nameRu().startsWith(districtRu) && !districtRu.isEmpty())
                .findFirst();
        if (district.isPresent() && !addressRu.isEmpty()) {
            var addressKk = Objects.requireNonNull(addressesKk.getProperty("" + number), "address of " + number);
            return new School.Place(district.get(), addressKk, addressRu, false);
        }
        return invented(district.orElseGet(() -> districtFor(number)), number);
    }

    private District districtFor(int number) {
        return districts.get(DISTRICTS_FOR_UNKNOWN.get(number % DISTRICTS_FOR_UNKNOWN.size()));
    }

    private static School.Place invented(District district, int number) {
        return new School.Place(
                district,
                "Үлгі көшесі, %d (ойдан алынған мекенжай)".formatted(number),
                "ул. Примерная, %d (вымышленный адрес)".formatted(number),
                true);
    }

    private School boarding(int number) {
        return new School(
                School.Kind.BOARDING,
                number,
                "№ %d мектеп-интернат".formatted(number),
                "Школа-интернат № %d".formatted(number),
                invented(districtFor(number), 1000 + number),
                List.of());
    }

    private static String nameRu(List<String> row) {
        return "%s № %s %s".formatted(row.get(1), row.get(0), row.get(2)).strip();
    }

    private String nameKk(List<String> row) {
        var type = Objects.requireNonNull(TYPES_KK.get(row.get(1)), row.get(1));
        return "%s № %s %s"
                .formatted(namesKk.getProperty(row.get(0), ""), row.get(0), type)
                .strip();
    }

    private static Properties properties(String name) {
        var stream = Objects.requireNonNull(SchoolRegister.class.getResourceAsStream(name), name);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
