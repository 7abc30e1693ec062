package kz.enrollment.sandbox.city;

/**
 * An invented street.
 *
 * @param nameKk name without the word for street, e.g. {@code Бәйтерек-1}
 * @param nameRu the same in Russian
 * @param formerRu the Russian name before a renaming; old papers and some register rows still carry it
 */
public record Street(int number, String nameKk, String nameRu, String formerRu, Locality locality) {

    /** The way the population register spells it. */
    public String inKazakh() {
        return nameKk + " көшесі";
    }

    public String inRussian() {
        return "ул. " + nameRu;
    }

    /** The same street under a name that no list has yet. */
    Street renamed() {
        return new Street(number, "Жаңа " + nameKk, "Новая " + nameRu, nameRu, locality);
    }

    public String formerly() {
        return "ул. " + formerRu;
    }
}
