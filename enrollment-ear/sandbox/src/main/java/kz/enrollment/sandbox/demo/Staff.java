package kz.enrollment.sandbox.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.enrollment.sandbox.city.StaffMember;

/** Writes the staff accounts; only here are their invented passwords turned into hashes. */
final class Staff {

    private final List<StaffMember> members;

    Staff(List<StaffMember> members) {
        this.members = members;
    }

    void write(Connection connection) throws SQLException {
        var hashes = hashes();
        var table = "staff_account (id, login, password_hash, totp_secret, role, school_id, full_name, position_kk,"
                + " position_ru)";
        try (var batch = new Batch(connection, table)) {
            for (var member : members) {
                batch.row(
                        Ids.of("staff/" + member.login()),
                        member.login(),
                        hashes.get(member.login()),
                        member.totpSecret(),
                        member.role().name(),
                        member.school() == null ? null : Ids.school(member.school()),
                        member.fullName(),
                        member.role().positionKk(),
                        member.role().positionRu());
            }
        }
    }

    /** Slow on purpose, so on all cores. */
    private Map<String, String> hashes() {
        return members.parallelStream()
                .collect(
                        Collectors.toUnmodifiableMap(StaffMember::login, member -> PasswordHash.of(member.password())));
    }
}
