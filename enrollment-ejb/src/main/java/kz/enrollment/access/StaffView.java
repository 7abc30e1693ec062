package kz.enrollment.access;

import java.util.UUID;

/**
 * A member of staff.
 *
 * @param schoolId null unless officer or director
 * @param districtCode null unless of a district department
 */
public record StaffView(
        UUID id,
        String role,
        String login,
        String fullName,
        String positionKk,
        String positionRu,
        UUID schoolId,
        String districtCode) {

    @Override
    public String toString() {
        return "StaffView[" + id + ']';
    }
}
