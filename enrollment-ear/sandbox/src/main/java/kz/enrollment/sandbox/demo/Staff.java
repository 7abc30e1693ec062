package kz.enrollment.sandbox.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.StaffMember;

/** Writes the staff accounts that are not there yet; only here are their invented passwords turned into hashes. */
final class Staff {

    private final List<StaffMember> all;

    Staff(List<StaffMember> all) {
        this.all = all;
    }

    /** A city invented by an older version gets the people this one has besides. */
    void write(Connection connection) throws SQLException {
        var known = known(connection);
        var members =
                all.stream().filter(member -> !known.contains(member.login())).toList();
        var hashes = hashes(members);
        var table = "staff_account (id, login, password_hash, totp_secret, role, school_id, district_code, full_name,"
                + " position_kk, position_ru)";
        try (var batch = new Batch(connection, table)) {
            for (var member : members) {
                batch.row(
                        Ids.of("staff/" + member.login()),
                        member.login(),
                        hashes.get(member.login()),
                        member.totpSecret(),
                        member.role().name(),
                        member.school() == null ? null : Ids.school(member.school()),
                        member.district() == null ? null : member.district().code(),
                        member.fullName(),
                        member.role().positionKk(),
                        member.role().positionRu());
            }
        }
    }

    private static Set<String> known(Connection connection) throws SQLException {
        var logins = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select login from staff_account")) {
            while (rows.next()) {
                logins.add(rows.getString(1));
            }
        }
        return logins;
    }

    /** Slow on purpose, so on all cores. */
    private static Map<String, String> hashes(List<StaffMember> members) {
        return members.parallelStream()
                .collect(
                        Collectors.toUnmodifiableMap(StaffMember::login, member -> PasswordHash.of(member.password())));
    }
}
