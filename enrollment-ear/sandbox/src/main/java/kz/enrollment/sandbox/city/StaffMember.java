package kz.enrollment.sandbox.city;

/**
 * A demo account of staff. Password and TOTP secret are invented with the city and open nothing but a demo.
 *
 * @param school only of officers and directors, else {@code null}
 * @param district only of district departments, else {@code null}
 * @param iin for signatures; invented like all others
 * @param totpSecret Base32, for RFC 6238 codes of 6 digits, 30 s, SHA-1
 */
public record StaffMember(
        Role role,
        School school,
        District district,
        String fullName,
        String iin,
        String login,
        String password,
        String totpSecret) {

    private static final int CITY_DEPARTMENT = 400;

    /** The roles of the product the demo has accounts for. */
    public enum Role {
        OFFICER("Құжат қабылдау маманы", "Специалист по приёму документов"),
        DIRECTOR("Мектеп директоры", "Директор школы"),
        DISTRICT("Аудандық білім бөлімінің маманы", "Специалист районного отдела образования"),
        CITY_ADMIN("Қала әкімшісі", "Администратор города"),
        AUDITOR("Аудитор", "Аудитор");

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

    /** BIN of the organisation they sign for. */
    public String bin() {
        if (school != null) {
            return school.bin();
        }
        return district != null ? district.bin() : OrganisationNumber.of(CITY_DEPARTMENT);
    }

    /** Where they work, as the pages for people show it: a school's number, a district's name, or a dash. */
    public String place(Language language) {
        if (school != null) {
            return "№ " + school.number();
        }
        if (district != null) {
            return language == Language.KK ? district.nameKk() : district.nameRu();
        }
        return "—";
    }

    @Override
    public String toString() {
        return "StaffMember[" + login + "]";
    }
}
