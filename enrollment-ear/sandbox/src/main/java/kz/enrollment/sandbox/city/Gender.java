package kz.enrollment.sandbox.city;

/** Sex as the population register codes it. */
public enum Gender {
    MALE("1", "Ер", "Мужской"),
    FEMALE("2", "Әйел", "Женский");

    private final String code;
    private final String nameKk;
    private final String nameRu;

    Gender(String code, String nameKk, String nameRu) {
        this.code = code;
        this.nameKk = nameKk;
        this.nameRu = nameRu;
    }

    public String code() {
        return code;
    }

    public String nameKk() {
        return nameKk;
    }

    public String nameRu() {
        return nameRu;
    }
}
