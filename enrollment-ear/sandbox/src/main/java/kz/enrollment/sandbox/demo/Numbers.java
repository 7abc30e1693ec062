package kz.enrollment.sandbox.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.City;
import kz.enrollment.sandbox.city.District;
import kz.enrollment.sandbox.city.StaffMember;

/** Writes by which numbers certificates name organisations and their staff, also into a city an older version invented. */
final class Numbers {

    private final City city;

    Numbers(City city) {
        this.city = city;
    }

    void write(Connection connection) throws SQLException {
        Map<UUID, String> schools =
                city.schools().stream().collect(Collectors.toMap(Ids::school, school -> school.bin()));
        fill(connection, "update school set bin = ? where id = ? and bin is null", schools);
        Map<String, String> districts =
                city.districts().stream().collect(Collectors.toMap(District::code, District::bin));
        fill(connection, "update district set bin = ? where code = ? and bin is null", districts);
        Map<String, String> staff =
                city.staff().stream().collect(Collectors.toMap(StaffMember::login, StaffMember::iin));
        fill(connection, "update staff_account set iin = ? where login = ? and iin is null", staff);
    }

    private static void fill(Connection connection, String update, Map<?, String> numbers) throws SQLException {
        try (var statement = connection.prepareStatement(update)) {
            for (var number : numbers.entrySet()) {
                statement.setString(1, number.getValue());
                statement.setObject(2, number.getKey());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
