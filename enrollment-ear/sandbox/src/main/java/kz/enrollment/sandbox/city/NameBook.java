package kz.enrollment.sandbox.city;

import java.util.List;

/** Surnames made of words like "example" and "pattern", so that nobody takes the people for real. */
final class NameBook {

    private static final List<List<String>> ROWS = CsvResource.rows("names.csv");

    private static final int PATRONYMIC_STEM_RU = 8;

    private final Recipe.Names style;
    private final Language language;
    private final int seed;

    NameBook(Recipe.Names style, Language language, int seed) {
        this.style = style;
        this.language = language;
        this.seed = seed;
    }

    /** The n-th child of the family. */
    PersonName child(Gender gender, int n) {
        return switch (style) {
            case EVERY_KAZAKH_LETTER -> everyKazakhLetter(gender);
            case VERY_LONG -> veryLong(gender);
            case FOREIGN -> foreign(gender);
            default -> new PersonName(surname(seed, gender), given(gender, seed + 5 * n), patronymic(seed + 3, gender));
        };
    }

    PersonName father() {
        return switch (style) {
            case FOREIGN -> foreign(Gender.MALE);
            default ->
                new PersonName(
                        surname(seed, Gender.MALE), cell(seed + 3, Column.FATHER), patronymic(seed + 8, Gender.MALE));
        };
    }

    PersonName mother() {
        return switch (style) {
            case EVERY_KAZAKH_LETTER -> everyKazakhLetter(Gender.FEMALE);
            case VERY_LONG -> veryLong(Gender.FEMALE);
            case FOREIGN -> foreign(Gender.FEMALE);
            default ->
                new PersonName(
                        surname(seed, Gender.FEMALE),
                        given(Gender.FEMALE, seed + 6),
                        patronymic(seed + 9, Gender.FEMALE));
        };
    }

    /** A grandmother: another surname than the child. */
    PersonName guardian() {
        return new PersonName(
                surname(seed + 4, Gender.FEMALE), given(Gender.FEMALE, seed + 2), patronymic(seed + 7, Gender.FEMALE));
    }

    private String surname(int row, Gender gender) {
        return cell(row, Column.SURNAME) + (gender == Gender.FEMALE ? "а" : "");
    }

    private String given(Gender gender, int row) {
        return cell(row + seed / ROWS.size(), gender == Gender.MALE ? Column.BOY : Column.GIRL);
    }

    private String patronymic(int row, Gender gender) {
        if (style == Recipe.Names.NO_PATRONYMIC) {
            return null;
        }
        if (language == Language.RU) {
            return ROWS.get((row + seed / 3) % ROWS.size()).get(PATRONYMIC_STEM_RU)
                    + (gender == Gender.MALE ? "ич" : "на");
        }
        return cell(row + seed / 3, Column.FATHER) + (gender == Gender.MALE ? "ұлы" : "қызы");
    }

    private String cell(int row, Column column) {
        return ROWS.get(row % ROWS.size()).get(language == Language.RU ? column.ru : column.kk);
    }

    private static PersonName everyKazakhLetter(Gender gender) {
        return gender == Gender.MALE
                ? new PersonName("Әлжаңғұлов", "Күнжиһан", "Мөлдірқиялұлы")
                : new PersonName("Әлжаңғұлова", "Гүлжиһан", "Мөлдірқиялқызы");
    }

    private static PersonName veryLong(Gender gender) {
        var ending = gender == Gender.MALE ? "" : "а";
        return new PersonName(
                "Үлгібайқиялнұсқажұмбақертегібаев" + ending + "-Сынақмысалболжамөрнекбаев" + ending,
                gender == Gender.MALE ? "Мұхаммедәлихандінисламжанболат" : "Гүлбаршагүлсімгүлнұрайымгүлжанат",
                "Әбдірахманқожаахметсұлтанмахмұтбекжан" + (gender == Gender.MALE ? "ұлы" : "қызы"));
    }

    private static PersonName foreign(Gender gender) {
        return gender == Gender.MALE
                ? new PersonName("Namunayev", "Sardor", null)
                : new PersonName("Namunayeva", "Malika", null);
    }

    /** Where a part of a name stands in the table, in Kazakh and in Russian. */
    private enum Column {
        SURNAME(0, 1),
        BOY(2, 4),
        GIRL(3, 5),
        FATHER(6, 7);

        private final int kk;
        private final int ru;

        Column(int kk, int ru) {
            this.kk = kk;
            this.ru = ru;
        }
    }
}
