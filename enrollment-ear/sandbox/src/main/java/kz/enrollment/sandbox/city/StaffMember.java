package kz.enrollment.sandbox.city;

/**
 * A demo account of staff. Password and TOTP secret are invented with the city and open nothing but a demo.
 *
 * @param school {@code null} for the city administrator
 * @param totpSecret Base32, for RFC 6238 codes of 6 digits, 30 s, SHA-1
 */
public record StaffMember(Role role, School school, String fullName, String login, String password, String totpSecret) {

    /** The roles of the product the demo has accounts for. */
    public enum Role {
        OFFICER("Құжат қабылдау маманы", "Специалист по приёму документов"),
        DIRECTOR("Мектеп директоры", "Директор школы"),
        CITY_ADMIN("Қала әкімшісі", "Администратор города");

        private final String positionKk;
        private final String positionRu;

        Role(String positionKk, String positionRu) {
            this.positionKk = positionKk;
            this.positionRu = positionRu;
        }

        public String positionKk() {
            return positionKk;
        }

        public String positionRu() {
            return positionRu;
        }
    }

    @Override
    public String toString() {
        return "StaffMember[" + login + "]";
    }
}
